#include "asyncio/waiting/taskgroups.h"

#include <algorithm>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/events/exception_handler.h"
#include "values/containers/list.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception_group.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

bool is_base_error(Runtime& runtime, ExceptionObject const& exception) {
  return exception.is_instance_of(runtime.types.system_exit) ||
         exception.is_instance_of(runtime.types.keyboard_interrupt);
}

bool is_cancellation(Runtime& runtime, ExceptionObject const& exception) {
  return exception.is_instance_of(runtime.asyncio->types.cancelled_error);
}

}  // namespace

std::string TaskGroupObject::repr() const {
  std::string text = "<TaskGroup";
  if (!m_tasks.empty()) text += " tasks=" + std::to_string(m_tasks.size());
  if (!m_errors.empty()) text += " errors=" + std::to_string(m_errors.size());
  if (m_is_aborting) {
    text += " cancelling";
  } else if (m_is_entered) {
    text += " entered";
  }
  return text + ">";
}

Completion<void> TaskGroupObject::enter(Runtime& runtime) {
  if (m_is_entered) {
    return runtime.raise(runtime.types.runtime_error, "TaskGroup " + repr() + " has already been entered");
  }
  if (!m_loop) m_loop = TRY(get_running_loop(runtime));
  m_parent = Ref(runtime.asyncio->current_task);
  if (!m_parent) {
    return runtime.raise(runtime.types.runtime_error, "TaskGroup " + repr() + " cannot determine the parent task");
  }
  m_is_entered = true;
  m_observed.created(runtime, Observed::Kind::task_group, type(), {});
  return {};
}

std::string TaskGroupObject::open_error() const {
  if (!m_is_entered) return "has not been entered";
  if (m_is_exiting && m_tasks.empty()) return "is finished";
  return m_is_aborting ? "is shutting down" : "";
}

Completion<void> TaskGroupObject::check_open(Runtime& runtime, Value const& coroutine) {
  std::string const error = open_error();
  if (error.empty()) return {};
  TRY(call(runtime, TRY(get_attribute(runtime, coroutine, "close"))));
  return runtime.raise(runtime.types.runtime_error, "TaskGroup " + repr() + " " + error);
}

Completion<void> TaskGroupObject::add(Runtime& runtime, Ref<TaskObject> task) {
  static constexpr NativeCallback::Definition definition{on_task_done, "TaskGroup._on_task_done", "", 0};
  m_tasks.push_back(task);
  m_observed.member(runtime, *task);
  if (m_parent) task->add_awaiter(*m_parent);
  return task->add_done_callback(Value::from(make_native_callback(runtime, definition, Value::from(this))));
}

void TaskGroupObject::report_change(Runtime& runtime, Observed::Change change) {
  auto const left = std::ranges::count_if(m_tasks, [](auto const& task) { return !task->is_done(); });
  m_observed.changed(runtime, change, static_cast<std::uint32_t>(left));
}

Completion<void> TaskGroupObject::abort(CancelReason const& reason) {
  m_is_aborting = true;
  report_change(type().runtime(), Observed::Change::cancels_the_tasks_of);
  std::vector<Ref<TaskObject>> const tasks = m_tasks;
  for (Ref<TaskObject> const& task : tasks) {
    if (!task->is_done()) TRY(task->cancel_because(reason));
  }
  return {};
}

Completion<Value> TaskGroupObject::on_task_done(Runtime& runtime, Value const& self, std::span<Value const> arguments) {
  Ref<TaskGroupObject> const group(static_cast<TaskGroupObject*>(self.object()));
  Ref<TaskObject> const task(arguments[0].as<TaskObject>());
  std::erase(group->m_tasks, task);
  if (group->m_parent) task->discard_awaiter(*group->m_parent);
  if (group->m_on_completed && group->m_tasks.empty() && !group->m_on_completed->is_done()) {
    TRY(group->m_on_completed->set_result(Value::boolean(true)));
  }
  if (task->is_cancelled()) return Value::none();
  Value const exception = TRY(task->exception());
  if (exception.is_none()) return Value::none();
  TRY(group->note_failure(runtime, *task, Ref(exception.as<ExceptionObject>())));
  return Value::none();
}

Completion<void> TaskGroupObject::note_failure(Runtime& runtime, TaskObject& task, Ref<ExceptionObject> exception) {
  m_errors.push_back(exception);
  if (is_base_error(runtime, *exception) && !m_base_error) m_base_error = exception;
  if (!m_parent) return {};  // The block has ended.
  if (m_parent->is_done()) {
    std::string message = "Task ";
    TRY(append_repr(runtime, message, Value::from(&task)));
    message += " has errored out but its parent task ";
    TRY(append_repr(runtime, message, Value::from(m_parent)));
    return call_exception_handler(runtime, *m_loop,
                                  {.message = message + " is already completed",
                                   .exception = std::move(exception),
                                   .thing_key = "task",
                                   .thing = Value::from(&task)});
  }
  if (m_is_aborting || m_cancelled_parent) return {};
  // The parent leaves its block at once; the end of the block withdraws the cancellation.
  CancelReason const reason{.why = events::CancelReason::Flag::child_failed, .source = task.trace_id()};
  TRY(abort(reason));
  m_cancelled_parent = true;
  TRY(m_parent->cancel_because(reason));
  return {};
}

AsyncFunction task_group_enter(Runtime& runtime, Ref<TaskGroupObject> group) {
  CO_TRY(group->enter(runtime));
  co_return Value::from(group);
}

AsyncFunction task_group_exit(Runtime& runtime, Ref<TaskGroupObject> group, Value given) {
  TaskGroupObject& self = *group;
  Ref<ExceptionObject> const exception(given.if_is<ExceptionObject>());
  self.m_is_exiting = true;
  if (exception && is_base_error(runtime, *exception) && !self.m_base_error) self.m_base_error = exception;
  Ref<ExceptionObject> cancellation;
  if (exception && is_cancellation(runtime, *exception)) cancellation = exception;
  CancelReason const reason{.why = events::CancelReason::Flag::block_left,
                            .source = self.m_parent ? self.m_parent->trace_id() : 0};
  if (exception && !self.m_is_aborting) CO_TRY(self.abort(reason));
  // The parent can be cancelled while it waits, even repeatedly.
  while (!self.m_tasks.empty()) {
    if (!self.m_on_completed) {
      self.m_on_completed = self.m_loop->create_future(runtime);
      if (runtime.trace.wants(EventKind::task_suspended)) {
        self.m_on_completed->label = runtime.trace.text("task group");
      }
      self.m_observed.waits(runtime, *self.m_on_completed);
    }
    Completion<Value> const waited = co_await awaiting(self.m_on_completed);
    if (waited.is_raised()) {
      if (!runtime.raised_is(runtime.asyncio->types.cancelled_error)) co_return Raised{};
      Ref<ExceptionObject> raised = runtime.take_exception();
      if (!self.m_is_aborting) {
        cancellation = std::move(raised);
        CO_TRY(self.abort(reason));
      }
    }
    self.m_on_completed = nullptr;
  }
  Completion<Ref<ExceptionObject>> outcome = self.outcome(runtime, exception, std::move(cancellation));
  self.report_change(runtime, Observed::Change::leaves);
  self.m_parent = nullptr;
  self.m_errors.clear();
  self.m_base_error = nullptr;
  Ref<ExceptionObject> raised = CO_TRY(std::move(outcome));
  if (raised) co_return runtime.raise(std::move(raised));
  co_return Value::none();
}

Completion<Ref<ExceptionObject>> TaskGroupObject::outcome(Runtime& runtime, Ref<ExceptionObject> exception,
                                                          Ref<ExceptionObject> cancellation) {
  if (m_base_error) return m_base_error;
  if (m_cancelled_parent && m_parent->uncancel() == 0) cancellation = nullptr;
  if (cancellation && m_errors.empty()) return cancellation;
  if (exception && !is_cancellation(runtime, *exception)) m_errors.push_back(exception);
  if (m_errors.empty()) return Ref<ExceptionObject>();
  // Repeat a cancellation from outside, so that it arrives after the group is handled.
  if (m_parent->cancelling() > 0) {
    m_parent->uncancel();
    TRY(m_parent->cancel_because({.why = events::CancelReason::Flag::asked_again}));
  }
  Ref<ListObject> members = make_list(runtime);
  for (Ref<ExceptionObject> const& error : m_errors) members->items.push_back(Value::from(error));
  Ref<ExceptionObject> group = TRY(make_group(runtime, "unhandled errors in a TaskGroup", Value::from(members)));
  group->suppress_context = true;
  return group;
}

void TaskGroupObject::clear() {
  attributes = nullptr;
  m_loop = nullptr;
  m_parent = nullptr;
  m_tasks.clear();
  m_errors.clear();
  m_base_error = nullptr;
  m_on_completed = nullptr;
}

void TaskGroupObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(attributes);
  visitor.visit(m_loop);
  visitor.visit(m_parent);
  for (Ref<TaskObject> const& task : m_tasks) visitor.visit(task);
  for (Ref<ExceptionObject> const& error : m_errors) visitor.visit(error);
  visitor.visit(m_base_error);
  visitor.visit(m_on_completed);
}

}  // namespace loopscope
