#pragma once

#include <cstdint>
#include <string>

#include "asyncio/coroutines/coroutines.h"
#include "asyncio/tasks/futures.h"
#include "loop/handle.h"
#include "values/text/str.h"

namespace loopscope {

/// When a task's first step runs: in the loop's next pass, or inside the call that creates the task (while the loop
/// runs).
enum class TaskStart : std::uint8_t { in_next_pass, eager };

/// A guest Task: a coroutine that the loop runs step by step, and the future of its result. Mirrors
/// Lib/asyncio/tasks.py, Task.
///
/// A task that is not done is in one of three states, as in CPython: it waits for `waiter()` and its handle is not
/// queued; its handle is queued for the next step; or its step runs.
class TaskObject final : public FutureObject {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::task;

  /// Creates a task without a coroutine: see start_task.
  explicit TaskObject(Type& type);
  ~TaskObject();

  StrObject const& name() const { return *m_name; }
  void set_name(Ref<StrObject> name);
  CoroutineObject* coroutine() const { return m_coroutine.get(); }
  AwaitStack const& stack() const { return m_stack; }
  /// The future that the task waits for, or waited for until its next step starts; null when there is none.
  FutureObject* waiter() const { return m_waiter.get(); }

  bool must_cancel() const { return m_must_cancel; }
  /// The number of cancellation requests that were not withdrawn.
  std::uint32_t cancelling() const { return m_cancels_requested; }
  /// Withdraws one request; returns the number that remain.
  std::uint32_t uncancel();

  /// The slot with the context in which the steps run.
  Ref<ContextObject>& context();

  /// The loop's next task in order of creation.
  TaskObject* next_task() const { return m_next; }

  // Called by FutureObject, which dispatches on its sort.
  Completion<bool> cancel_task(Value message);
  /// Queues the step that continues after `future`, which is done.
  Completion<void> schedule_wakeup(FutureObject& future, std::uint32_t cause);
  Completion<void> append_task_repr_info(Runtime& runtime, std::string& text);
  void finalize_task();
  void clear_task();
  void traverse_task(ReferenceVisitor& visitor);

 private:
  friend Completion<void> start_task(Runtime&, TaskObject&, EventLoopObject&, Value, Value const&, Ref<ContextObject>,
                                     TaskStart);
  void set_up(EventLoopObject& loop, Ref<CoroutineObject> coroutine, Ref<StrObject> name, Ref<ContextObject> context);

  /// The handle that the loop calls: one for all steps of the task, queued at most once at a time.
  class StepHandle final : public Handle {
   public:
    explicit StepHandle(TaskObject& owner) : m_owner(owner) {}
    Result run() override { return m_owner.run_step(); }
    void retain_owner() override { m_owner.retain(); }
    void release_owner() override { m_owner.release(); }

   private:
    TaskObject& m_owner;
  };

  Handle::Result run_step();
  /// Raises only exceptions that end the run.
  Completion<void> start_eagerly();
  Completion<Value> step_input();
  Handle::Result finish_step(Step step);
  Completion<void> wait_on(Value const& yielded);
  void schedule_step(std::uint32_t cause = 0);
  void schedule_error(std::string message);
  void report_cancel_requested(Value const& message);
  void report_raised(FutureObject* by);
  Completion<bool> cancel_what_it_awaits(Value message);
  void report_suspended(FutureObject* on);
  void report_task_done(events::TaskDone::Flag how, Value const& what = Value::unset());
  void unlink();

  Ref<CoroutineObject> m_coroutine;
  AwaitStack m_stack;
  StepHandle m_handle;
  Ref<StrObject> m_name;
  /// The input of the next step: the future that woke the task, an exception to raise, or unset.
  Value m_step_input;
  Ref<FutureObject> m_waiter;
  Ref<ContextObject> m_context;  ///< While the step runs: the context outside it.
  TaskObject* m_previous = nullptr;
  TaskObject* m_next = nullptr;
  VirtualTime m_step_began;
  std::uint32_t m_cancels_requested = 0;
  bool m_must_cancel = false;
  bool m_is_asked_to_cancel = false;  ///< Since the last step started.
  bool m_has_begun = false;
  bool m_is_preempted = false;
  bool m_is_linked = false;  ///< In the loop's list of tasks.
};

/// `Task.__init__(task, coroutine, loop=loop, name=name, context=context)`: queues the first step immediately. Raises
/// TypeError `a coroutine was expected, got …`.
Completion<void> start_task(Runtime& runtime, TaskObject& task, EventLoopObject& loop, Value coroutine,
                            Value const& name, Ref<ContextObject> context, TaskStart start = TaskStart::in_next_pass);
/// As `start_task`, with a new task of asyncio's own class.
Completion<Ref<TaskObject>> make_task(Runtime& runtime, EventLoopObject& loop, Value coroutine, Value const& name,
                                      Ref<ContextObject> context, TaskStart start = TaskStart::in_next_pass);

/// The tasks of the loop that are not done, in order of creation.
std::vector<Ref<TaskObject>> all_tasks(EventLoopObject& loop);

}  // namespace loopscope
