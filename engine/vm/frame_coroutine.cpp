#include "vm/frame_coroutine.h"

#include "asyncio/asyncio.h"
#include "values/exception.h"
#include "vm/argument_binding.h"

namespace loopscope {

FrameCoroutine::FrameCoroutine(Interpreter& interpreter, Ref<FunctionObject> function)
    : CoroutineObject(*interpreter.runtime.types.coroutine, &FrameCoroutine::resume_frame),
      m_interpreter(interpreter),
      m_block_bytes(sizeof(FrameCoroutine) + frame_bytes(*function->code)) {
  name = function->name;
  qualname = function->qualname;
  first_line = line = function->code->first_line;
  m_innermost = make_frame(this + 1, Value::from(std::move(function)), nullptr);
}

Step FrameCoroutine::resume_frame(CoroutineObject& self, Completion<Value> input) {
  return static_cast<FrameCoroutine&>(self).go_on(std::move(input));
}

Step FrameCoroutine::go_on(Completion<Value> input) {
  bool const has_begun = std::exchange(m_has_begun, true);
  auto entry = Interpreter::Entry::run;
  if (!m_is_preempted) {
    if (input.is_raised()) {
      entry = Interpreter::Entry::raise;
    } else if (has_begun) {
      m_innermost->push(input.take());
    }
  }
  if (!has_begun) {
    m_position.depth = m_interpreter.position().depth + 1;
    m_position.handled_outside = handled_outside ? handled_outside : m_interpreter.runtime.handled_exception;
  }

  Interpreter::Position outside = m_interpreter.exchange_position(std::move(m_position));
  Step step = m_interpreter.run(m_innermost, entry);
  m_position = m_interpreter.exchange_position(std::move(outside));

  m_is_preempted = step.kind == Step::Kind::preempted;
  switch (step.kind) {
    case Step::Kind::awaits:
      // What it awaits runs, as in CPython, inside the handlers that this one is in.
      if (auto* awaited = step.value.if_is<CoroutineObject>()) {
        awaited->handled_outside = m_position.handled ? m_position.handled : m_position.handled_outside;
      }
      [[fallthrough]];
    case Step::Kind::preempted:
      m_innermost = m_interpreter.innermost;
      line = frame().line();
      break;
    case Step::Kind::yields:
    case Step::Kind::returns:
    case Step::Kind::raises:
      m_has_frame = false;
      m_position = {};
      handled_outside = nullptr;
      break;
  }
  return step;
}

void FrameCoroutine::drop_frame() {
  if (!std::exchange(m_has_frame, false)) return;
  // Plain frames above it are on the FrameStack; they are only there while the coroutine could go on, and go with the run.
  for (Frame* above = m_innermost; above != &frame();) {
    Frame* const below = above->caller;
    clear_frame(*above);
    m_interpreter.frames.release(above);
    above = below;
  }
  m_innermost = &frame();
  clear_frame(frame());
  m_position = {};
}

bool is_frame_coroutine(CoroutineObject const& coroutine) { return &coroutine.type() == coroutine.type().runtime().types.coroutine; }

Completion<Ref<CoroutineObject>> make_frame_coroutine(Interpreter& interpreter, FunctionObject& function, CallArguments const& arguments) {
  Runtime& runtime = interpreter.runtime;
  Ref<FrameCoroutine> coroutine = runtime.heap.make_sized<FrameCoroutine>(sizeof(FrameCoroutine) + frame_bytes(*function.code), interpreter,
                                                                          Ref<FunctionObject>(&function));
  if (bind_arguments(runtime, function, arguments, coroutine->frame().slots).is_raised()) {
    // It was never there for the program: nothing to warn about.
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

/// What an `await` of a closing coroutine gives, as long as nothing has to be waited for; a Step of kind `yields` when something has.
Step await_at_once(Runtime& runtime, Value const& awaited) {
  if (!is_coroutine(awaited)) return {Step::Kind::yields, awaited};
  AwaitStack stack(runtime);
  if (stack.begin(Ref(awaited.as<CoroutineObject>())).is_raised()) return {Step::Kind::raises, Value()};
  return stack.resume(Value::none());
}

}  // namespace

Completion<void> FrameCoroutine::close_suspended() {
  Runtime& runtime = m_interpreter.runtime;
  Interpreter::Nesting const nesting(m_interpreter);
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
