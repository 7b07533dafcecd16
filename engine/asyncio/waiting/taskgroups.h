#pragma once

#include <string>
#include <vector>

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/tasks/observed.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/dict.h"

namespace loopscope {

/// asyncio.TaskGroup: leaving its block waits for all tasks made in it; the first that fails, or a block that fails,
/// cancels the others, and what failed leaves the block together. Mirrors Lib/asyncio/taskgroups.py.
class TaskGroupObject final : public Object {
 public:
  explicit TaskGroupObject(Type& type) : Object(ObjectKind::other, type) {}

  /// RuntimeError unless a task can be made in it now; the coroutine is closed then.
  Completion<void> check_open(Runtime& runtime, Value const& coroutine);
  EventLoopObject& loop() const { return *m_loop; }
  /// Takes in a new task of its loop.
  Completion<void> add(Runtime& runtime, Ref<TaskObject> task);

  /// What `__aenter__` does: RuntimeError when it was entered before, or outside a task.
  Completion<void> enter(Runtime& runtime);

  std::string repr() const;
  void clear();
  void traverse(ReferenceVisitor& visitor);

  Ref<DictObject> attributes;  ///< Those that the program gave the instance.

 private:
  friend AsyncFunction task_group_exit(Runtime& runtime, Ref<TaskGroupObject> group, Value exception);

  void tell(Runtime& runtime, Observed::Change change);
  static Completion<Value> on_task_done(Runtime& runtime, Value const& self, std::span<Value const> arguments);
  Completion<void> abort(CancelReason const& reason);
  Completion<void> note_failure(Runtime& runtime, TaskObject& task, Ref<ExceptionObject> exception);
  std::string open_error() const;
  /// What `__aexit__` raises in the end; null: nothing.
  Completion<Ref<ExceptionObject>> outcome(Runtime& runtime, Ref<ExceptionObject> exception,
                                           Ref<ExceptionObject> cancellation);

  Observed m_observed;
  bool m_is_entered = false;
  bool m_is_exiting = false;
  bool m_is_aborting = false;
  bool m_cancelled_parent = false;
  Ref<EventLoopObject> m_loop;
  Ref<TaskObject> m_parent;
  std::vector<Ref<TaskObject>> m_tasks;  ///< Not done, or done and not told yet; in order of creation.
  std::vector<Ref<ExceptionObject>> m_errors;
  Ref<ExceptionObject> m_base_error;  ///< The first KeyboardInterrupt or SystemExit.
  Ref<FutureObject> m_on_completed;
};

/// `__aenter__` and `__aexit__` as coroutines.
AsyncFunction task_group_enter(Runtime& runtime, Ref<TaskGroupObject> group);
inline constexpr NativeCoroutineName task_group_enter_name{"TaskGroup.__aenter__", "taskgroups.py", 55, 55};
AsyncFunction task_group_exit(Runtime& runtime, Ref<TaskGroupObject> group, Value exception);
inline constexpr NativeCoroutineName task_group_inner_exit_name{"TaskGroup._aexit", "taskgroups.py", 83, 121};
inline constexpr NativeCoroutineName task_group_exit_name{
    "TaskGroup.__aexit__", "taskgroups.py", 69, 72, false, 0, 0, &task_group_inner_exit_name};

}  // namespace loopscope
