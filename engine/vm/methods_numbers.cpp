#include "values/int.h"
#include "values/int_arithmetic.h"
#include "values/native_function.h"
#include "values/operators.h"
#include "values/range.h"
#include "values/runtime.h"
#include "values/slice.h"
#include "values/tuple.h"
#include "values/type.h"
#include "vm/method_tables.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Completion<Value> self(Runtime& runtime, Arguments arguments) { return plain_int(runtime, arguments[0]); }

/// What would take or give bytes, or is not worth having: refused by name instead of missing.
Completion<Value> refuse(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope does not have this method of int yet");
}

constexpr NativeDefinition int_methods[] = {
    {"to_bytes", "(self, /, *args, **kwargs)", refuse},
    {.name = "from_bytes", .signature = "(type, /, *args, **kwargs)", .code = refuse, .is_class_method = true},
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
