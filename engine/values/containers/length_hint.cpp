#include "values/containers/length_hint.h"

#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/objects/type_method.h"

namespace loopscope {

namespace {

/// Whether there is an answer; a TypeError means that there is none.
Completion<bool> is_answered(Runtime& runtime, bool is_raised) {
  if (!is_raised) return true;
  if (!runtime.raised_is(runtime.types.type_error)) return Raised{};
  runtime.take_exception();
  return false;
}

}  // namespace

Completion<void> ask_length_hint(Runtime& runtime, Value const& iterable) {
  Type& type = type_of(runtime, iterable);
  if (!type.is_guest_class) return {};
  if (type.slots.length && TRY(is_answered(runtime, type.slots.length(runtime, iterable).is_raised()))) return {};
  Completion<Value> hint = call_type_method(runtime, iterable, "__length_hint__");
  if (!TRY(is_answered(runtime, hint.is_raised()))) return {};
  Value const answer = hint.take();
  if (answer.is_unset() || answer.is_not_implemented()) return {};
  if (!is_int(answer)) {
    return runtime.raise(runtime.types.type_error,
                         "__length_hint__ must be an integer, not " + type_of(runtime, answer).name());
  }
  if (as_int(answer) >= 0) return {};
  return runtime.raise(runtime.types.value_error, "__length_hint__() should return >= 0");
}

}  // namespace loopscope
