#include "asyncio/coroutines/exception_ids.h"
#include "asyncio/events/asyncio.h"
#include "trace/trace.h"
#include "values/containers/list.h"
#include "values/exceptions/exception_group.h"
#include "vm/interpreter/events_of_task.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

namespace loopscope::operations {

namespace {

/// Records an event with the fields that all events about an exception have.
template <typename Event>
void report(Runtime& runtime, ExceptionObject& exception, Event event = {}) {
  if (!runtime.trace.wants(Event::kind)) return;
  event.task = running_task(runtime);
  event.type = runtime.trace.text(exception.type().name());
  event.exception = trace_id_of(runtime, &exception);
  runtime.trace.record(event);
}

void report_caught(Runtime& runtime, ExceptionObject& exception) {
  report<events::ExceptionCaught>(runtime, exception);
}

/// Executes `raise exception [from cause]`. Mirrors do_raise in Python/ceval.c.
Completion<void> raise_exception(Runtime& runtime, Value const& value, Value const* cause) {
  Ref<ExceptionObject> exception = TRY(exception_of(runtime, value));
  if (cause) TRY(set_cause(runtime, *exception, *cause));
  return runtime.raise(std::move(exception));
}

}  // namespace

RaiseKind raise_varargs(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  if (operand == 0) {
    if (!runtime.handled_exception) {
      (void)runtime.raise(runtime.types.runtime_error, "No active exception to reraise");
      return RaiseKind::anew;
    }
    runtime.exception = runtime.handled_exception;
    if (!frame.code->is_of_library) report<events::ExceptionRaisedAgain>(runtime, *runtime.exception);
    return RaiseKind::again;
  }
  Value const cause = operand == 2 ? frame.pop() : Value();
  Value const exception = frame.pop();
  (void)raise_exception(runtime, exception, operand == 2 ? &cause : nullptr);
  return RaiseKind::anew;
}

void reraise(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  runtime.exception = Ref(frame.pop().as<ExceptionObject>());
  if (Handling{operand} != Handling::finally || frame.code->is_of_library) return;
  using Event = events::ExceptionRaisedAgain;
  report<Event>(runtime, *runtime.exception, {.flag = Event::Flag::finally});
}

Completion<void> push_exc_info(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value exception = frame.pop();
  Ref<ExceptionObject> before = interpreter.handle(Ref(exception.as<ExceptionObject>()));
  frame.push(before ? Value::from(std::move(before)) : Value::none());
  frame.push(std::move(exception));
  // A bare `except:` drops the exception immediately; the handlers of `finally` and `with` keep it.
  Runtime& runtime = interpreter.runtime;
  auto const handling = Handling{operand};
  if (handling == Handling::except) {
    if (frame.next->opcode() == Opcode::POP_TOP) report_caught(runtime, *runtime.handled_exception);
  } else if (!frame.code->is_of_library) {
    using Event = events::CleanupBegun;
    report<Event>(runtime, *runtime.handled_exception,
                  {.flag = handling == Handling::finally ? Event::Flag::finally : Event::Flag::with});
  }
  return {};
}

Completion<void> pop_except(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Value const before = frame.pop();
  Ref<ExceptionObject> const handled =
      interpreter.handle(before.is_none() ? nullptr : Ref(before.as<ExceptionObject>()));
  // Otherwise an exception leaves the handler: a new one, or this one again.
  bool const is_over = frame.next->opcode() != Opcode::RERAISE;
  if (is_over && handled && !frame.code->is_of_library) report<events::ExceptionHandled>(interpreter.runtime, *handled);
  return {};
}

Completion<void> check_exc_match(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Value const types = frame.pop();
  auto& exception = *frame.stack_top[-1].as<ExceptionObject>();
  bool const is_match = TRY(matches(interpreter.runtime, exception, types));
  if (is_match) report_caught(interpreter.runtime, exception);
  frame.push(Value::boolean(is_match));
  return {};
}

Completion<void> check_eg_match(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Runtime& runtime = interpreter.runtime;
  GroupMatch parts = TRY(match_group(runtime, frame.stack_top[-2], frame.stack_top[-1]));
  if (auto* group = parts.match.if_is<ExceptionObject>()) {
    if (parts.is_wrapped && !frame.code->is_of_library) {
      group->add_traceback(runtime, frame.code->file_name, frame.line(), frame.place(), frame.code->name);
    }
    report_caught(runtime, *group);
    Ref<ExceptionObject> const before = interpreter.handle(Ref(group));
  }
  std::swap(frame.stack_top[-2], parts.rest);
  std::swap(frame.stack_top[-1], parts.match);
  return {};
}

Completion<void> prep_reraise_star(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  auto const& original = *frame.stack_top[-2].as<ExceptionObject>();
  auto const& raised = frame.stack_top[-1].as<ListObject>()->items;
  Value result = TRY(prepare_reraise(interpreter.runtime, original, raised));
  Value const list = frame.pop();
  std::swap(frame.stack_top[-1], result);
  return {};
}

}  // namespace loopscope::operations
