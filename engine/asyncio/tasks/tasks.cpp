#include "asyncio/tasks/tasks.h"

#include "asyncio/coroutines/exception_ids.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/events/format_helpers.h"
#include "values/core/runtime.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

/// Tasks that wait for one another in a cycle cancel one another without end.
constexpr std::uint32_t max_cancel_depth = 1000;

}  // namespace

TaskObject::TaskObject(Type& type)
    : FutureObject(object_kind, type, Sort::task), m_stack(type.runtime()), m_handle(*this) {
  m_stack.task_id = m_handle.task_id = trace_id();
}

void TaskObject::set_up(EventLoopObject& loop, Ref<CoroutineObject> coroutine, Ref<StrObject> name,
                        Ref<ContextObject> context) {
  set_loop(loop);
  note_source(runtime(), loop, *this);
  m_coroutine = std::move(coroutine);
  m_name = std::move(name);
  m_context = std::move(context);
  m_previous = loop.last_task;
  m_is_linked = true;
  (loop.last_task ? loop.last_task->m_next : loop.first_task) = this;
  loop.last_task = this;
}

TaskObject::~TaskObject() { unlink(); }

Completion<Ref<TaskObject>> make_task(Runtime& runtime, EventLoopObject& loop, Value coroutine, Value const& name,
                                      Ref<ContextObject> context, TaskStart start) {
  Ref<TaskObject> task = runtime.heap.make<TaskObject>(*runtime.asyncio->types.task);
  TRY(start_task(runtime, *task, loop, std::move(coroutine), name, std::move(context), start));
  return task;
}

Completion<void> start_task(Runtime& runtime, TaskObject& object, EventLoopObject& loop, Value coroutine,
                            Value const& name, Ref<ContextObject> context, TaskStart start) {
  Ref<TaskObject> const task(&object);
  if (task->is_initialized()) {
    return runtime.raise(runtime.types.not_implemented_error, "Loopscope does not run Task.__init__() twice");
  }
  if (!is_coroutine(coroutine)) {
    return runtime.raise(runtime.types.type_error,
                         "a coroutine was expected, got " + repr_or_apology(runtime, coroutine));
  }
  Ref<StrObject> text = name.is_none()
                            ? make_str(runtime, "Task-" + std::to_string(runtime.asyncio->next_task_number++))
                            : TRY(str(runtime, name));
  task->set_up(loop, Ref(coroutine.as<CoroutineObject>()), std::move(text), std::move(context));
  if (Trace& trace = runtime.trace; trace.wants(EventKind::task_created)) {
    trace.record(events::TaskCreated{.task = task->trace_id(),
                                     .parent = runtime.asyncio->current_task_id(),
                                     .name = trace.text(task->name().view()),
                                     .coroutine = trace.text(task->m_coroutine->qualname->view()),
                                     .coroutine_id = task->m_coroutine->trace_id});
  }
  if (start == TaskStart::eager && loop.is_running()) {
    TRY(task->start_eagerly());
  } else {
    task->schedule_step();
  }
  return {};
}

// Mirrors Task.__eager_start: runs the first step inside the running one.
Completion<void> TaskObject::start_eagerly() {
  Asyncio& asyncio = *runtime().asyncio;
  Ref<TaskObject> const self(this);
  if (m_context && m_context->is_entered) return raise_entered(runtime(), *m_context);
  TaskObject* const outer = std::exchange(asyncio.current_task, this);
  enter_context(asyncio, m_context);
  m_has_begun = true;
  Ref<ExceptionObject> const handled = runtime().handled_exception;
  m_coroutine->handled_outside = handled;
  Step step{Step::Kind::raises, {}};
  if (!m_stack.begin(m_coroutine).is_raised()) {
    step = m_stack.resume(Value::none());
    while (step.kind == Step::Kind::preempted) step = m_stack.resume(Value::none());
  }
  // The exception handled where the task is created affects the first step only.
  for (Ref<CoroutineObject> const& coroutine : m_stack.coroutines()) {
    if (coroutine->handled_outside != handled) continue;
    coroutine->handled_outside = nullptr;
    coroutine->has_left_outside = true;
  }
  Handle::Result const result = finish_step(std::move(step));
  leave_context(asyncio, m_context);
  asyncio.current_task = outer;
  if (is_done()) m_coroutine = nullptr;
  return result == Handle::Result::raised ? Completion<void>(Raised{}) : Completion<void>();
}

std::vector<Ref<TaskObject>> all_tasks(EventLoopObject& loop) {
  std::vector<Ref<TaskObject>> tasks;
  for (TaskObject* task = loop.first_task; task; task = task->next_task()) tasks.emplace_back(task);
  return tasks;
}

void TaskObject::set_name(Ref<StrObject> name) {
  m_name = std::move(name);
  if (Trace& trace = runtime().trace; trace.wants(EventKind::task_renamed)) {
    trace.record(events::TaskRenamed{.task = trace_id(), .name = trace.text(m_name->view())});
  }
}

// Mirrors Task.cancel.
Completion<bool> TaskObject::cancel_task(Value message) {
  forget_to_log();
  report_cancel_requested(message);
  if (is_done()) return false;
  ++m_cancels_requested;
  m_is_asked_to_cancel = true;
  // Cancelling the awaited future wakes the task. `m_waiter` stays set: a task that suppresses the cancellation may be
  // cancelled again.
  if (m_waiter) {
    std::uint32_t& depth = runtime().asyncio->cancel_depth;
    if (depth == max_cancel_depth) {
      return runtime().raise(runtime().types.recursion_error, "maximum recursion depth exceeded");
    }
    ++depth;
    Completion<bool> is_cancelled = cancel_what_it_awaits(message);
    --depth;
    if (is_cancelled.is_raised()) return Raised{};
    if (is_cancelled.value()) return true;
  }
  // Otherwise the next step is already queued; it will raise.
  m_must_cancel = true;
  m_cancel_message = std::move(message);
  return true;
}

Completion<bool> TaskObject::cancel_what_it_awaits(Value message) {
  Ref<FutureObject> const waiter = m_waiter;
  Asyncio& asyncio = *runtime().asyncio;
  asyncio.cancel_reason = {.why = events::CancelReason::Flag::awaiter, .source = trace_id()};
  asyncio.cancel_reason_for = waiter.get();
  Completion<bool> done = waiter->cancel_by_task(std::move(message));
  asyncio.cancel_reason_for = nullptr;
  return done;
}

void TaskObject::report_cancel_requested(Value const& message) {
  Asyncio& asyncio = *runtime().asyncio;
  Trace& trace = runtime().trace;
  bool const has_reason = std::exchange(asyncio.cancel_reason_for, nullptr) == this;
  if (!trace.wants(EventKind::cancel_requested)) return;
  if (has_reason) {
    CancelReason const& reason = asyncio.cancel_reason;
    trace.record(
        events::CancelReason{.flag = reason.why, .task = trace_id(), .source = reason.source, .cause = reason.cause});
  }
  using Flag = events::CancelRequested::Flag;
  bool const has_message = message.is<StrObject>();
  trace.record(events::CancelRequested{.flag = is_done() ? Flag::refused : Flag::sent,
                                       .task = trace_id(),
                                       .by = asyncio.current_task_id(),
                                       .message = has_message ? trace.text(message.as<StrObject>()->view()) : TextId{},
                                       .on = m_waiter ? m_waiter->trace_id() : 0});
}

// Mirrors Task.uncancel.
std::uint32_t TaskObject::uncancel() {
  if (m_cancels_requested == 0) return 0;
  if (--m_cancels_requested == 0) m_must_cancel = false;
  runtime().trace.record(events::CancelWithdrawn{.task = trace_id(), .remaining = m_cancels_requested});
  return m_cancels_requested;
}

void TaskObject::schedule_step(std::uint32_t cause) {
  TextId name;
  if (runtime().trace.wants(EventKind::handle_enqueued)) name = runtime().trace.text(m_name->view());
  loop().loop().call_soon(m_handle, name, cause);
}

Completion<void> TaskObject::schedule_wakeup(FutureObject& future, std::uint32_t cause) {
  TRY(loop().check_closed(runtime()));
  Trace& trace = runtime().trace;
  trace.record(events::TaskWoken{
      .task = trace_id(), .by = runtime().asyncio->current_task_id(), .on = future.trace_id(), .cause = cause});
  m_step_input = Value::from(&future);
  schedule_step(trace.last_sequence());
  return {};
}

void TaskObject::schedule_error(std::string message) {
  Runtime& runtime = this->runtime();
  m_step_input = Value::from(make_exception(runtime, runtime.types.runtime_error, message));
  schedule_step();
}

/// The value or exception that the coroutine resumes with. Mirrors Task.__wakeup and the start of Task.__step.
Completion<Value> TaskObject::step_input() {
  Runtime& runtime = this->runtime();
  Completion<Value> input = Value::none();
  Value const begun_by = std::exchange(m_step_input, Value::unset());
  if (FutureObject* future = if_future(begun_by)) {
    future->discard_awaiter(*this);
    // An exception of the future is raised in the coroutine; the await itself retrieves a result.
    if (future->result().is_raised()) input = Raised{};
  } else if (begun_by.is<ExceptionObject>()) {
    input = runtime.raise(Ref(begun_by.as<ExceptionObject>()));
  }
  Type const* const cancelled_error = runtime.asyncio->types.cancelled_error;
  if (m_must_cancel) {
    if (!input.is_raised() || !runtime.raised_is(cancelled_error)) input = runtime.raise(make_cancelled_error());
    m_must_cancel = false;
  }
  Ref<FutureObject> const waited_on = std::move(m_waiter);
  if (input.is_raised()) report_raised(waited_on.get());
  m_is_asked_to_cancel = false;
  return input;
}

/// Records that the step starts with an exception: a cancellation of this task, or the exception of the awaited future.
void TaskObject::report_raised(FutureObject* by) {
  Runtime& runtime = this->runtime();
  if (!runtime.trace.wants(EventKind::await_raised)) return;
  std::uint32_t const exception = trace_id_of(runtime, runtime.exception.get());
  if (m_is_asked_to_cancel && runtime.raised_is(runtime.asyncio->types.cancelled_error)) {
    auto const& coroutines = m_stack.coroutines();
    runtime.trace.record(
        events::CancelDelivered{.task = trace_id(),
                                .coroutine = coroutines.empty() ? m_coroutine->trace_id : coroutines.back()->trace_id,
                                .exception = exception});
  } else if (by) {
    runtime.trace.record(events::AwaitRaised{.task = trace_id(),
                                             .on = by->trace_id(),
                                             .type = runtime.trace.text(runtime.exception->type().name()),
                                             .exception = exception});
  }
}

// Mirrors Task.__step and Task.__step_run_and_handle_result.
Handle::Result TaskObject::run_step() {
  Asyncio& asyncio = *runtime().asyncio;
  Completion<Value> input = Value::none();
  ENSURE(!is_done() && !asyncio.current_task);
  if (!m_is_preempted) {
    if (m_context && m_context->is_entered) {
      (void)raise_entered(runtime(), *m_context);
      return Handle::Result::raised;
    }
    enter_context(asyncio, m_context);
  }
  asyncio.current_task = this;
  if (!std::exchange(m_is_preempted, false)) {
    m_step_began = runtime().clock.time();
    runtime().trace.record(events::StepBegin{.task = trace_id(), .handle = m_handle.id()});
    input = step_input();
  }
  Step step{Step::Kind::raises, {}};
  bool can_run = true;
  if (!m_has_begun) {
    m_has_begun = true;
    // A cancellation before the first step ends the coroutine without running its body.
    Ref<ExceptionObject> cancelled = std::move(runtime().exception);
    can_run = !m_stack.begin(m_coroutine).is_raised();
    if (can_run) runtime().exception = std::move(cancelled);
  }
  if (can_run) step = m_stack.resume(std::move(input));
  if (step.kind == Step::Kind::preempted) {
    m_is_preempted = true;
    asyncio.current_task = nullptr;
    return Handle::Result::preempted;
  }
  Handle::Result const result = finish_step(std::move(step));
  runtime().trace.record(events::StepEnd{.task = trace_id()});
  asyncio.current_task = nullptr;
  leave_context(asyncio, m_context);
  log_if_slow(runtime(), loop(), Value::from(this), m_step_began);
  return result;
}

Ref<ContextObject>& TaskObject::context() {
  bool const runs = m_is_preempted || runtime().asyncio->current_task == this;
  return runs ? runtime().asyncio->context : m_context;
}

Handle::Result TaskObject::finish_step(Step step) {
  using How = events::TaskDone::Flag;
  Runtime& runtime = this->runtime();
  Completion<void> told;  // The loop is open while it runs, so notifying waiters fails in debug mode only.
  Handle::Result result = Handle::Result::done;
  switch (step.kind) {
    case Step::Kind::yields: told = wait_on(step.value); break;
    case Step::Kind::returns:
      unlink();
      if (std::exchange(m_must_cancel, false)) {
        // Cancelled during its last step: the result is discarded.
        report_task_done(How::cancelled);
        told = mark_cancelled(m_cancel_message).is_raised() ? Completion<void>(Raised{}) : Completion<void>();
      } else {
        report_task_done(How::returned, step.value);
        told = mark_finished(std::move(step.value));
      }
      break;
    case Step::Kind::raises: {
      unlink();
      Ref<ExceptionObject> exception = runtime.take_exception();
      if (exception->is_instance_of(runtime.asyncio->types.cancelled_error)) {
        report_task_done(How::cancelled, Value::from(exception.get()));
        m_cancelled_exception = std::move(exception);
        told = mark_cancelled(Value::none()).is_raised() ? Completion<void>(Raised{}) : Completion<void>();
        break;
      }
      bool const ends_the_run = exception->is_instance_of(runtime.types.keyboard_interrupt) ||
                                exception->is_instance_of(runtime.types.system_exit);
      report_task_done(How::raised, Value::from(exception.get()));
      told = mark_failed(exception);
      if (ends_the_run) {
        runtime.exception = std::move(exception);
        result = Handle::Result::raised;
      }
      break;
    }
    case Step::Kind::awaits:
    case Step::Kind::preempted: UNREACHABLE();
  }
  if (!told.is_raised() || result == Handle::Result::raised) return result;
  ExceptionContext const context{.message = "Exception in callback Task.task_wakeup()",
                                 .exception = runtime.take_exception(),
                                 .thing_key = "task",
                                 .thing = Value::from(this)};
  if (call_exception_handler(runtime, loop(), context).is_raised()) return Handle::Result::raised;
  return result;
}

/// Schedules the next step according to the value that the coroutine yielded.
Completion<void> TaskObject::wait_on(Value const& yielded) {
  Runtime& runtime = this->runtime();
  FutureObject* const future = if_future(yielded);
  if (!future && type_of(runtime, yielded).find(*runtime.intern("_asyncio_future_blocking"))) {
    m_step_input = Value::from(
        make_exception(runtime, runtime.types.not_implemented_error,
                       "Loopscope's tasks can wait only for asyncio futures: derive the class from asyncio.Future"));
    schedule_step();
    return {};
  }
  if (!future && !yielded.is_none()) {
    schedule_error("Task got bad yield: " + repr_or_apology(runtime, yielded));
    return {};
  }
  if (!future) {
    // A bare yield lets the loop run one pass.
    report_suspended(nullptr);
    schedule_step();
    return {};
  }
  if (&future->loop() != &loop()) {
    schedule_error("Task " + repr_or_apology(runtime, Value::from(this)) + " got Future " +
                   repr_or_apology(runtime, yielded) + " attached to a different loop");
    return {};
  }
  if (future == this) {
    schedule_error("Task cannot await on itself: " + repr_or_apology(runtime, Value::from(this)));
    return {};
  }
  if (!std::exchange(future->is_blocking, false)) {
    schedule_error("yield was used instead of yield from in task " + repr_or_apology(runtime, Value::from(this)) +
                   " with " + repr_or_apology(runtime, yielded));
    return {};
  }
  report_suspended(future);
  future->add_awaiter(*this);
  TRY(future->add_wakeup(*this));
  m_waiter = Ref(future);
  if (m_must_cancel && TRY(cancel_what_it_awaits(m_cancel_message))) m_must_cancel = false;
  return {};
}

void TaskObject::report_suspended(FutureObject* on) {
  Trace& trace = runtime().trace;
  if (!trace.wants(EventKind::task_suspended)) return;
  using Flag = events::TaskSuspended::Flag;
  events::TaskSuspended event{.flag = Flag::yielded, .task = trace_id()};
  auto const& coroutines = m_stack.coroutines();
  event.coroutine = coroutines.back()->trace_id;
  if (!on) {
    event.what = trace.text("sleep 0");
    trace.record(event);
    return;
  }
  event.on = on->trace_id();
  event.what = on->label;
  switch (on->sort()) {
    case Sort::plain:
      event.flag = Flag::future;
      if (event.what == TextId{}) event.what = trace.text("future");
      break;
    case Sort::task:
      event.flag = Flag::task;
      event.what = trace.text(static_cast<TaskObject*>(on)->name().view());
      break;
    case Sort::gather: event.flag = Flag::gather; break;
    case Sort::sleep: event.flag = Flag::sleep; break;
  }
  trace.record(event);
}

void TaskObject::unlink() {
  if (!std::exchange(m_is_linked, false)) return;
  (m_previous ? m_previous->m_next : loop().first_task) = m_next;
  (m_next ? m_next->m_previous : loop().last_task) = m_previous;
}

}  // namespace loopscope
