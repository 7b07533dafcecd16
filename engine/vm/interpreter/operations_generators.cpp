#include <string>

#include "asyncio/coroutines/awaitables.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "vm/coroutines/generator.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

namespace loopscope::operations {

Completion<void> get_yield_from_iter(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Runtime& runtime = interpreter.runtime;
  Value const iterable = frame.pop();
  if (is_coroutine(iterable)) {
    return runtime.raise(runtime.types.type_error,
                         "cannot 'yield from' a coroutine object in a non-coroutine generator");
  }
  frame.push(TRY(iterate(runtime, iterable)));
  return {};
}

Step::Kind yield_from(Interpreter& interpreter, Frame& frame, Value& yielded) {
  Value sent = frame.pop();
  Value const& iterator = frame.stack_top[-1];
  auto* generator = iterator.if_is<GeneratorObject>();
  Step step =
      generator ? generator->send(std::move(sent)) : send_to_iterator(interpreter.runtime, iterator, std::move(sent));
  if (step.kind == Step::Kind::yields) {
    yielded = std::move(step.value);
  } else if (step.kind == Step::Kind::returns) {
    Value const ended = frame.pop();
    frame.push(std::move(step.value));
  }
  return step.kind;
}

Completion<void> get_aiter(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Runtime& runtime = interpreter.runtime;
  Value const iterable = frame.pop();
  Ref<StrObject> const name = runtime.intern("__aiter__");
  Type& type = type_of(runtime, iterable);
  if (!type.find(*name)) {
    return runtime.raise(runtime.types.type_error,
                         "'async for' requires an object with __aiter__ method, got " + type.name());
  }
  Value const method = TRY(get_attribute(runtime, iterable, *name));
  Value iterator = TRY(call(runtime, method));
  Type& iterator_type = type_of(runtime, iterator);
  if (!iterator_type.find(*runtime.intern("__anext__"))) {
    return runtime.raise(
        runtime.types.type_error,
        "'async for' received an object from __aiter__ that does not implement __anext__: " + iterator_type.name());
  }
  frame.push(std::move(iterator));
  return {};
}

Completion<void> get_anext(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Runtime& runtime = interpreter.runtime;
  Value const& iterator = frame.stack_top[-1];
  Ref<StrObject> const name = runtime.intern("__anext__");
  if (!type_of(runtime, iterator).find(*name)) {
    return runtime.raise(runtime.types.type_error, "'async for' requires an iterator with __anext__ method, got " +
                                                       type_of(runtime, iterator).name());
  }
  Value const method = TRY(get_attribute(runtime, iterator, *name));
  frame.push(TRY(call(runtime, method)));
  return {};
}

// Mirrors END_ASYNC_FOR in Python/bytecodes.c.
Completion<void> end_async_for(Interpreter& interpreter, Frame& frame) {
  Runtime& runtime = interpreter.runtime;
  Value const exception = frame.pop();
  Value const iterator = frame.pop();
  if (exception.as<ExceptionObject>()->is_instance_of(runtime.types.stop_async_iteration)) return {};
  runtime.exception = Ref(exception.as<ExceptionObject>());
  return Raised{};
}

}  // namespace loopscope::operations
