#include "vm/coroutines/resumable_frame.h"

#include "values/exceptions/exception.h"
#include "vm/coroutines/async_generator.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/coroutines/generator.h"

namespace loopscope {

ResumableFrame::ResumableFrame(Interpreter& interpreter, Ref<FunctionObject> function)
    : m_interpreter(interpreter), m_frame_bytes(loopscope::frame_bytes(*function->code)) {
  m_innermost = make_frame(this + 1, Value::from(std::move(function)), nullptr);
}

Step ResumableFrame::go_on(Completion<Value> input, Chaining chaining) {
  bool const has_begun = std::exchange(m_has_begun, true);
  auto entry = Interpreter::Entry::run;
  if (!m_is_preempted) {
    if (input.is_raised()) {
      entry = Interpreter::Entry::raise;
    } else if (has_begun) {
      m_innermost->push(input.take());
    }
  }
  Interpreter::Position outside = m_interpreter.exchange_position(std::move(position));
  if (entry == Interpreter::Entry::raise && chaining == Chaining::yes) {
    set_context(m_interpreter.runtime, *m_interpreter.runtime.exception);
  }
  Step step = m_interpreter.run(m_innermost, entry);
  position = m_interpreter.exchange_position(std::move(outside));

  m_is_preempted = step.kind == Step::Kind::preempted;
  if (step.kind == Step::Kind::returns || step.kind == Step::Kind::raises) {
    m_exists = false;
    position = {};
  } else {
    m_innermost = m_interpreter.innermost;
  }
  return step;
}

void ResumableFrame::drop() {
  if (!std::exchange(m_exists, false)) return;
  // Plain frames above it are on the FrameStack. They exist only while the owner can be resumed, and are released with
  // the run.
  for (Frame* above = m_innermost; above != &frame();) {
    Frame* const below = above->caller;
    clear_frame(*above);
    m_interpreter.frames.release(above);
    above = below;
  }
  m_innermost = &frame();
  clear_frame(frame());
  position = {};
}

void ResumableFrame::traverse(ReferenceVisitor& visitor) {
  visitor.visit(position.handled);
  visitor.visit(position.handled_outside);
  if (!m_exists) return;
  for (Frame* frame = m_innermost; frame; frame = frame->caller) {
    visitor.visit(frame->function);
    for (Value const* value = frame->slots; value != frame->stack_top; ++value) visitor.visit(*value);
  }
}

Completion<Value> make_resumable(Interpreter& interpreter, FunctionObject& function, CallArguments const& arguments) {
  if (!function.code->is_async) return TRY(make_generator(interpreter, function, arguments));
  if (function.code->is_generator) return make_async_generator(interpreter, function, arguments);
  return TRY(make_frame_coroutine(interpreter, function, arguments));
}

}  // namespace loopscope
