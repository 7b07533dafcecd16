#pragma once

#include <cstdint>
#include <string>

#include "asyncio/coroutines/coroutines.h"
#include "asyncio/tasks/futures.h"
#include "loop/handle.h"
#include "values/text/str.h"

namespace loopscope {

/// When a task's first step comes: in the loop's next pass, or inside the call that makes the task (when the loop
/// runs).
enum class TaskStart : std::uint8_t { in_next_pass, eager };

/// A coroutine that the loop drives, step by step, and the future of its result. Mirrors Lib/asyncio/tasks.py, Task.
///
/// A task that is not done is in one of three states, as there: it waits on `waiter()` and its handle is not queued;
/// its handle is queued for the next step; or its step runs.
class TaskObject final : public FutureObject {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::task;

  /// Still without a coroutine: see start_task.
  explicit TaskObject(Type& type);
  ~TaskObject();

  StrObject const& name() const { return *m_name; }
  void set_name(Ref<StrObject> name);
  CoroutineObject* coroutine() const { return m_coroutine.get(); }
  AwaitStack const& stack() const { return m_stack; }
  /// The future it waits on, or was waiting on until its next step begins; null when there is none.
  FutureObject* waiter() const { return m_waiter.get(); }

  bool must_cancel() const { return m_must_cancel; }
  /// Requests for cancellation that were not withdrawn.
  std::uint32_t cancelling() const { return m_cancels_requested; }
  /// Withdraws one; gives what remains.
  std::uint32_t uncancel();

  /// The place of the context that its steps run in.
  Ref<ContextObject>& context();

  /// The next task of the loop in order of creation.
  TaskObject* next_task() const { return m_next; }

  // For FutureObject, which knows its sort.
  Completion<bool> cancel_task(Value message);
  /// Queues the step that goes on after `future`, which is done.
  Completion<void> schedule_wakeup(FutureObject& future, std::uint32_t cause);
  Completion<void> append_task_repr_info(Runtime& runtime, std::string& text);
  void finalize_task();
  void clear_task();
  void traverse_task(ReferenceVisitor& visitor);

 private:
  friend Completion<void> start_task(Runtime&, TaskObject&, EventLoopObject&, Value, Value const&, Ref<ContextObject>,
                                     TaskStart);
  void set_up(EventLoopObject& loop, Ref<CoroutineObject> coroutine, Ref<StrObject> name, Ref<ContextObject> context);

  /// What the loop sees of it: one handle for all its steps, one at a time.
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
  /// Raises only what ends the run.
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
  /// What the next step begins with: the future that woke it, an exception to raise, or unset.
  Value m_step_input;
  Ref<FutureObject> m_waiter;
  Ref<ContextObject> m_context;  ///< While its step runs, the one outside.
  TaskObject* m_previous = nullptr;
  TaskObject* m_next = nullptr;
  VirtualTime m_step_began;
  std::uint32_t m_cancels_requested = 0;
  bool m_must_cancel = false;
  bool m_is_asked_to_cancel = false;  ///< Since its last step began.
  bool m_has_begun = false;
  bool m_is_preempted = false;
  bool m_is_linked = false;  ///< In its loop's list of tasks.
};

/// `Task.__init__(task, coroutine, loop=loop, name=name, context=context)`: its first step is queued at once. TypeError
/// `a coroutine was expected, got …`.
Completion<void> start_task(Runtime& runtime, TaskObject& task, EventLoopObject& loop, Value coroutine,
                            Value const& name, Ref<ContextObject> context, TaskStart start = TaskStart::in_next_pass);
/// The same with a new task of asyncio's own class.
Completion<Ref<TaskObject>> make_task(Runtime& runtime, EventLoopObject& loop, Value coroutine, Value const& name,
                                      Ref<ContextObject> context, TaskStart start = TaskStart::in_next_pass);

/// The tasks of the loop that are not done, in order of creation.
std::vector<Ref<TaskObject>> all_tasks(EventLoopObject& loop);

}  // namespace loopscope
