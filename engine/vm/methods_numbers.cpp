#include <bit>
#include <cmath>

#include "values/int.h"
#include "values/native_function.h"
#include "values/operators.h"
#include "values/range.h"
#include "values/runtime.h"
#include "values/tuple.h"
#include "values/type.h"
#include "vm/method_tables.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

std::uint64_t magnitude_of(std::int64_t value) {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

Completion<Value> float_ratio(Runtime& runtime, Arguments arguments) {
  double const value = arguments[0].as_float();
  if (std::isinf(value)) return runtime.raise(runtime.types.overflow_error, "cannot convert Infinity to integer ratio");
  if (std::isnan(value)) return runtime.raise(runtime.types.value_error, "cannot convert NaN to integer ratio");
  int exponent = 0;
  double mantissa = std::frexp(value, &exponent);
  while (mantissa != std::floor(mantissa)) {
    mantissa *= 2;
    --exponent;
  }
  if (exponent < -62 || (exponent > 0 && std::fabs(value) >= 0x1p63)) return raise_int_overflow(runtime);
  if (exponent >= 0)
    return make_tuple(runtime, {int_value(runtime, static_cast<std::int64_t>(value)), Value::small_int(1)});
  return make_tuple(runtime, {int_value(runtime, static_cast<std::int64_t>(mantissa)),
                              int_value(runtime, std::int64_t{1} << -exponent)});
}

Completion<Value> self(Runtime& runtime, Arguments arguments) {
  return is_int(arguments[0]) ? int_value(runtime, as_int(arguments[0])) : arguments[0];
}

/// What would take or give bytes, or is not worth having: refused by name instead of missing.
Completion<Value> refuse(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope does not have this method of int and float yet");
}

constexpr NativeDefinition int_methods[] = {
    {"to_bytes", "(self, /, *args, **kwargs)", refuse},
    {.name = "from_bytes", .signature = "(type, /, *args, **kwargs)", .code = refuse, .is_class_method = true},
    {"as_integer_ratio", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_tuple(runtime, {int_value(runtime, as_int(arguments[0])), Value::small_int(1)});
     }},
    {"bit_count", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::small_int(std::popcount(magnitude_of(as_int(arguments[0]))));
     }},
    {"bit_length", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::small_int(std::bit_width(magnitude_of(as_int(arguments[0]))));
     }},
    {"conjugate", "(self, /)", self},
    {"is_integer", "(self, /)", [](Runtime&, Arguments) -> Completion<Value> { return Value::boolean(true); }},
};

constexpr NativeDefinition float_methods[] = {
    {"as_integer_ratio", "(self, /)", float_ratio},
    {"hex", "(self, /)", refuse},
    {.name = "fromhex", .signature = "(type, string, /)", .code = refuse, .is_class_method = true},
    {"conjugate", "(self, /)", self},
    {"is_integer", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       double const value = arguments[0].as_float();
       return Value::boolean(std::isfinite(value) && value == std::floor(value));
     }},
};

Completion<Value> range_index(Runtime& runtime, Arguments arguments) {
  auto& range = *arguments[0].as<RangeObject>();
  Value const found = Value::boolean(TRY(contains(runtime, arguments[0], arguments[1])));
  if (found.is_false() || !is_int(arguments[1])) {
    if (is_int(arguments[1])) return runtime.raise(runtime.types.value_error, "range.index(x): x not in range");
    return runtime.raise(runtime.types.value_error, "sequence.index(x): x not in sequence");
  }
  return int_value(runtime, (as_int(arguments[1]) - range.start) / range.step);
}

constexpr NativeDefinition range_methods[] = {
    {"count", "(self, value, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::small_int(TRY(contains(runtime, arguments[0], arguments[1])));
     }},
    {"index", "(self, value, /)", range_index},
};

}  // namespace

void add_number_methods(Runtime& runtime) {
  add_methods(runtime, *runtime.types.int_, int_methods);
  add_methods(runtime, *runtime.types.float_, float_methods);
  add_methods(runtime, *runtime.types.range, range_methods);
}

}  // namespace loopscope
