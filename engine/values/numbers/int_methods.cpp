#include <algorithm>

#include "values/containers/range.h"
#include "values/containers/sequence.h"
#include "values/containers/slice.h"
#include "values/containers/tuple.h"
#include "values/core/bad_argument.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/text/bytes.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Completion<Value> self(Runtime& runtime, Arguments arguments) { return plain_int(runtime, arguments[0]); }

/// Whether the byte order passed to the function is little; raises ValueError for an invalid order.
Completion<bool> is_little(Runtime& runtime, char const* function, Value const& order) {
  std::string_view const name =
      TRY(str_argument(runtime, std::string(function) + "() argument 'byteorder'", order))->view();
  if (name == "little" || name == "big") return name == "little";
  return runtime.raise(runtime.types.value_error, "byteorder must be either 'little' or 'big'");
}

Completion<Value> to_bytes(Runtime& runtime, Arguments arguments) {
  std::int64_t const length = TRY(index_of(runtime, arguments[1]));
  bool const little = TRY(is_little(runtime, "to_bytes", arguments[2]));
  bool const is_signed = TRY(truth(runtime, arguments[3]));
  BigOperand const number(arguments[0]);
  if (length < 0) return runtime.raise(runtime.types.value_error, "length argument must be non-negative");
  if (number->is_negative() && !is_signed)
    return runtime.raise(runtime.types.overflow_error, "can't convert negative int to unsigned");
  BigInteger const magnitude = number->is_negative() ? -*number - BigInteger(1) : *number;
  std::uint64_t const bits = magnitude.bit_length() + (is_signed && !number->is_zero() ? 1 : 0);
  if (bits > static_cast<std::uint64_t>(length) * 8)
    return runtime.raise(runtime.types.overflow_error, "int too big to convert");
  TRY(repeat_count(runtime, int_value(runtime, length), 1, 1));
  std::string data(static_cast<std::size_t>(length), '\0');
  number->write_bytes({reinterpret_cast<std::uint8_t*>(data.data()), data.size()});
  if (!little) std::reverse(data.begin(), data.end());
  return bytes_value(runtime, std::move(data));
}

Completion<Value> from_bytes(Runtime& runtime, Arguments arguments) {
  bool const little = TRY(is_little(runtime, "from_bytes", arguments[2]));
  bool const is_signed = TRY(truth(runtime, arguments[3]));
  std::string data = TRY(bytes_of(runtime, arguments[1]));
  if (data.size() > BigInteger::maximum_bits / 8) return raise_int_too_large(runtime);
  if (!little) std::reverse(data.begin(), data.end());
  Value number = int_value(
      runtime, BigInteger::of_bytes({reinterpret_cast<std::uint8_t const*>(data.data()), data.size()}, is_signed));
  auto* type = arguments[0].as<Type>();
  if (type == runtime.types.int_) return number;
  return call(runtime, arguments[0], {&number, 1});
}

constexpr NativeDefinition int_methods[] = {
    {"to_bytes", "(self, /, length=1, byteorder='big', *, signed=False)", to_bytes},
    {.name = "from_bytes",
     .signature = "(type, /, bytes, byteorder='big', *, signed=False)",
     .code = from_bytes,
     .is_class_method = true},
    {"as_integer_ratio", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_tuple(runtime, {plain_int(runtime, arguments[0]), Value::small_int(1)});
     }},
    {"bit_count", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::small_int(static_cast<std::int64_t>(BigOperand(arguments[0])->bit_count()));
     }},
    {"bit_length", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::small_int(static_cast<std::int64_t>(BigOperand(arguments[0])->bit_length()));
     }},
    {"conjugate", "(self, /)", self},
    {"is_integer", "(self, /)", [](Runtime&, Arguments) -> Completion<Value> { return Value::boolean(true); }},
};

Completion<Value> range_index(Runtime& runtime, Arguments arguments) {
  auto& range = *arguments[0].as<RangeObject>();
  bool const of_int = is_int(arguments[1]);
  if (of_int && TRY(contains(runtime, arguments[0], arguments[1])))
    return int_value(runtime, (as_int(arguments[1]) - range.start) / range.step);
  for (std::int64_t index = 0; !of_int && index < range.length; ++index) {
    if (TRY(equals(runtime, int_value(runtime, range.start + index * range.step), arguments[1])))
      return int_value(runtime, index);
  }
  return runtime.raise(runtime.types.value_error,
                       of_int ? "range.index(x): x not in range" : "sequence.index(x): x not in sequence");
}

constexpr NativeDefinition range_methods[] = {
    {"count", "(self, value, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::small_int(TRY(contains(runtime, arguments[0], arguments[1])));
     }},
    {"index", "(self, value, /)", range_index},
};

constexpr NativeDefinition slice_methods[] = {
    {"indices", "(self, length, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       std::int64_t const length = TRY(index_of(runtime, arguments[1]));
       if (length < 0) return runtime.raise(runtime.types.value_error, "length should not be negative");
       SliceBounds const bounds = TRY(bounds_of(runtime, *arguments[0].as<SliceObject>(), length));
       return make_tuple(runtime, {int_value(runtime, bounds.start), int_value(runtime, bounds.stop),
                                   int_value(runtime, bounds.step)});
     }},
};

}  // namespace

void add_number_methods(Runtime& runtime) {
  add_methods(runtime, *runtime.types.int_, int_methods);
  add_methods(runtime, *runtime.types.slice, slice_methods);
  add_methods(runtime, *runtime.types.range, range_methods);
}

}  // namespace loopscope
