// The end of a task, and the destruction of its object.

#include "asyncio/coroutines/exception_ids.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/events/reprlib.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"

namespace loopscope {

void TaskObject::report_task_done(events::TaskDone::Flag how, Value const& what) {
  Trace& trace = runtime().trace;
  if (!trace.wants(EventKind::task_done)) return;
  using How = events::TaskDone::Flag;
  // The cancellation request's event already records the reason.
  TextId const words = how == How::cancelled ? TextId{} : trace.text(trace_words(runtime(), what));
  ExceptionObject* const exception = how == How::returned ? nullptr : what.if_is<ExceptionObject>();
  trace.record(
      events::TaskDone{.flag = how, .task = trace_id(), .what = words, .exception = trace_id_of(runtime(), exception)});
}

// Mirrors Task.__del__.
void TaskObject::finalize_task() {
  if (!is_initialized() || is_done() || !log_destroy_pending) return;
  runtime().trace.record(events::TaskDestroyedPending{.task = trace_id()});
  report_unraisable(runtime(), loop(),
                    {.message = "Task was destroyed but it is pending!",
                     .exception = nullptr,
                     .thing_key = "task",
                     .thing = Value::from(this)});
}

void TaskObject::clear_task() {
  m_waiter = nullptr;
  m_step_input = Value::unset();
  m_stack.clear();
  m_coroutine = nullptr;
  m_context = nullptr;
}

void TaskObject::traverse_task(ReferenceVisitor& visitor) {
  if (m_coroutine) visitor.visit(*m_coroutine);
  if (m_waiter) visitor.visit(*m_waiter);
  visitor.visit(m_step_input);
  visitor.visit(m_context);
  if (m_name) visitor.visit(*m_name);
  m_stack.traverse(visitor);
}

}  // namespace loopscope
