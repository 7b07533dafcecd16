#include "vm/interpreter/unwinding.h"

#include "asyncio/coroutines/exception_ids.h"
#include "trace/trace.h"
#include "values/exceptions/exception.h"
#include "values/text/text.h"
#include "vm/interpreter/events_of_task.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

ExceptionTableEntry const* handler_of(CodeObject const& code, std::uint32_t instruction) {
  for (ExceptionTableEntry const& entry : code.exception_table) {
    if (instruction >= entry.begin && instruction < entry.end) return &entry;
  }
  return nullptr;
}

/// Records an exception when it is raised. An exception that leaves an await has been recorded where it was raised.
void report(Interpreter& interpreter, ExceptionObject& exception) {
  Runtime& runtime = interpreter.runtime;
  if (exception.traceback || !runtime.trace.wants(EventKind::exception_raised)) return;
  runtime.trace.record(events::ExceptionRaised{.task = running_task(runtime),
                                               .type = runtime.trace.text(exception.type().name()),
                                               .message = runtime.trace.text(message_of(runtime, exception)),
                                               .exception = trace_id_of(runtime, &exception),
                                               .context = trace_id_of(runtime, exception.context.get())});
}

}  // namespace

bool unwind(Interpreter& interpreter, Frame*& frame, Raising raising) {
  Runtime& runtime = interpreter.runtime;
  for (;;) {
    CodeObject const& code = *frame->code;
    ExceptionObject& exception = *runtime.exception;
    if (raising == Raising::anew) {
      report(interpreter, exception);
      if (!code.is_of_library) {
        exception.add_traceback(runtime, code.file_name, frame->line(), frame->place(), code.name,
                                frame_object(runtime, *frame));
      }
    }
    raising = Raising::anew;
    // A frame that raises before its first instruction counts as being at the first one.
    auto const next = static_cast<std::uint32_t>(frame->next - code.instructions.data());
    if (ExceptionTableEntry const* handler = handler_of(code, next == 0 ? 0 : next - 1); handler && next > 0) {
      Value* const bottom = frame->stack_base() + handler->depth;
      Ref<ExceptionObject> const caught = runtime.take_exception();
      while (frame->stack_top > bottom) Value const dropped = frame->pop();
      frame->push(Value::from(caught));
      frame->next = code.instructions.data() + handler->target;
      return true;
    }
    if (!frame->caller) return false;
    Ref<ExceptionObject> passing = runtime.take_exception();
    frame = interpreter.leave_frame(frame);
    runtime.exception = std::move(passing);
  }
}

}  // namespace loopscope
