#include "vm/coroutines/frame_coroutine.h"

#include "asyncio/events/asyncio.h"
#include "values/exceptions/exception.h"
#include "vm/calls/argument_binding.h"
#include "vm/coroutines/generator.h"

namespace loopscope {

FrameCoroutine::FrameCoroutine(Interpreter& interpreter, Ref<FunctionObject> function)
    : CoroutineObject(*interpreter.runtime.types.coroutine, &FrameCoroutine::resume_frame),
      m_body(interpreter, function) {
  name = function->name;
  qualname = function->qualname;
  if (!function->code->is_of_library) first_line = line = function->code->first_line;
}

Step FrameCoroutine::resume_frame(CoroutineObject& self, Completion<Value> input) {
  return static_cast<FrameCoroutine&>(self).go_on(std::move(input));
}

Step FrameCoroutine::go_on(Completion<Value> input) {
  Interpreter& interpreter = m_body.interpreter();
  Runtime& runtime = interpreter.runtime;
  Interpreter::Position& position = m_body.position;
  if (!m_body.has_begun()) {
    position.depth = interpreter.position().depth + Interpreter::frame_depth;
    position.handled_outside = handled_outside ? handled_outside : runtime.handled_exception;
  }

  if (std::exchange(has_left_outside, false)) position.handled_outside = handled_outside;

  Manner const how = std::exchange(manner, Manner::sent);
  // An exception from throw() does not pass through the awaiting frames, so their handlers do not apply to this
  // resumption.
  Ref<ExceptionObject> awaiters = position.handled_outside;
  if (how == Manner::thrown) position.handled_outside = runtime.handled_exception;
  bool const gets_context = how == Manner::raised || (how == Manner::thrown && position.handled);

  using Chaining = ResumableFrame::Chaining;
  bool const is_async = frame().code->is_async;
  Step step = m_body.go_on(std::move(input), gets_context ? Chaining::yes : Chaining::no);

  switch (step.kind) {
    case Step::Kind::awaits:
      // As in CPython, the awaited coroutine runs inside the handlers of this one.
      if (auto* awaited = step.value.if_is<CoroutineObject>()) {
        awaited->handled_outside = position.handled ? position.handled : awaiters;
      }
      [[fallthrough]];
    case Step::Kind::yields:
    case Step::Kind::preempted:
      position.handled_outside = std::move(awaiters);
      if (!frame().code->is_of_library) line = frame().line();
      break;
    case Step::Kind::raises:
      // For the program, the module's own code is not a coroutine.
      if (is_async) forbid_stop_iteration(runtime, "coroutine raised StopIteration");
      [[fallthrough]];
    case Step::Kind::returns: handled_outside = nullptr; break;
  }
  return step;
}

bool is_frame_coroutine(CoroutineObject const& coroutine) {
  return &coroutine.type() == coroutine.type().runtime().types.coroutine;
}

Completion<Ref<CoroutineObject>> make_frame_coroutine(Interpreter& interpreter, FunctionObject& function,
                                                      CallArguments const& arguments) {
  Runtime& runtime = interpreter.runtime;
  Ref<FrameCoroutine> coroutine = runtime.heap.make_sized<FrameCoroutine>(
      sizeof(FrameCoroutine) + frame_bytes(*function.code), interpreter, Ref<FunctionObject>(&function));
  if (bind_arguments(runtime, function, arguments, coroutine->frame().slots).is_raised()) {
    // The program never received this coroutine, so it causes no warning.
    coroutine->state = CoroutineObject::State::closed;
    Ref<ExceptionObject> error = runtime.take_exception();
    coroutine = nullptr;
    runtime.exception = std::move(error);
    return Raised{};
  }
  if (runtime.asyncio) runtime.asyncio->note_created(*coroutine);
  return Ref<CoroutineObject>(coroutine);
}

namespace {

/// Awaits a value inside a coroutine that is being closed. Returns a Step of kind `yields` when the value would have to
/// be waited for.
Step await_at_once(Runtime& runtime, Value const& awaited) {
  if (!is_coroutine(awaited)) return {Step::Kind::yields, awaited};
  AwaitStack stack(runtime);
  if (stack.begin(Ref(awaited.as<CoroutineObject>())).is_raised()) return {Step::Kind::raises, Value()};
  return stack.resume(Value::none());
}

}  // namespace

Completion<void> FrameCoroutine::close_suspended() {
  Interpreter& interpreter = m_body.interpreter();
  Runtime& runtime = interpreter.runtime;
  Interpreter::Nesting const nesting(interpreter);
  state = State::running;
  Step step = go_on(runtime.raise(make_exception(runtime, runtime.types.generator_exit, std::span<Value const>())));
  while (step.kind == Step::Kind::awaits) {
    Step const inner = await_at_once(runtime, step.value);
    if (inner.kind == Step::Kind::yields) break;
    step = go_on(inner.kind == Step::Kind::raises ? Completion<Value>(Raised{}) : Completion<Value>(inner.value));
  }
  state = State::closed;
  if (step.kind == Step::Kind::returns) return {};
  if (step.kind == Step::Kind::raises) {
    if (!runtime.raised_is(runtime.types.generator_exit)) return Raised{};
    runtime.take_exception();
    return {};
  }
  drop_frame();
  return runtime.raise(runtime.types.runtime_error, "coroutine ignored GeneratorExit");
}

}  // namespace loopscope
