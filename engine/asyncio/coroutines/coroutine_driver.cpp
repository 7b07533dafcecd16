#include "asyncio/coroutines/coroutine_driver.h"

#include "asyncio/events/asyncio.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"

namespace loopscope {

namespace {

using State = CoroutineObject::State;

Step drive(Runtime& runtime, CoroutineObject& coroutine, Completion<Value> input) {
  Asyncio& asyncio = *runtime.asyncio;
  auto const fail = [&](Type* type, char const* message) -> Step {
    (void)runtime.raise(type, message);
    return {Step::Kind::raises, Value()};
  };
  if (coroutine.state == State::running) return fail(runtime.types.value_error, "coroutine already executing");
  auto found = asyncio.driven_by_hand.find(&coroutine);
  if (coroutine.state == State::suspended && found == asyncio.driven_by_hand.end()) {
    return fail(runtime.types.runtime_error, "coroutine is being awaited already");
  }
  if (found == asyncio.driven_by_hand.end()) {
    auto stack = std::make_unique<AwaitStack>(runtime);
    Ref<ExceptionObject> thrown = std::move(runtime.exception);
    if (stack->begin(Ref(&coroutine)).is_raised()) return {Step::Kind::raises, Value()};
    runtime.exception = std::move(thrown);
    found = asyncio.driven_by_hand.emplace(&coroutine, std::move(stack)).first;
  } else {
    coroutine.retain();
  }
  AwaitStack& stack = *found->second;
  Step step = stack.resume(std::move(input));
  // The coroutine runs inside this call even when the slice is used up.
  while (step.kind == Step::Kind::preempted) step = stack.resume(Value::none());
  if (step.kind == Step::Kind::yields) {
    coroutine.release();
  } else {
    asyncio.driven_by_hand.erase(&coroutine);
  }
  return step;
}

}  // namespace

Step send_by_hand(Runtime& runtime, CoroutineObject& coroutine, Value value) {
  if (coroutine.state == State::created && !value.is_none()) {
    (void)runtime.raise(runtime.types.type_error, "can't send non-None value to a just-started coroutine");
    return {Step::Kind::raises, Value()};
  }
  return drive(runtime, coroutine, std::move(value));
}

Step raise_by_hand(Runtime& runtime, CoroutineObject& coroutine) { return drive(runtime, coroutine, Raised{}); }

Completion<void> close_by_hand(Runtime& runtime, CoroutineObject& coroutine) {
  runtime.exception = make_exception(runtime, runtime.types.generator_exit, std::span<Value const>());
  Step const step = raise_by_hand(runtime, coroutine);
  switch (step.kind) {
    case Step::Kind::yields: return runtime.raise(runtime.types.runtime_error, "coroutine ignored GeneratorExit");
    case Step::Kind::returns: return {};
    default:
      if (!runtime.raised_is(runtime.types.generator_exit)) return Raised{};
      runtime.take_exception();
      return {};
  }
}

void forget_driver(Runtime& runtime, CoroutineObject& coroutine) {
  auto found = runtime.asyncio->driven_by_hand.find(&coroutine);
  if (found == runtime.asyncio->driven_by_hand.end()) return;
  // The stack releases a reference that it does not own, and the object's last reference is already gone.
  coroutine.retain();
  coroutine.retain();
  std::unique_ptr<AwaitStack> const stack = std::move(found->second);
  runtime.asyncio->driven_by_hand.erase(found);
}

}  // namespace loopscope
