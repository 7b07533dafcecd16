#pragma once

#include <string>
#include <vector>

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/tasks/observed.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/dict.h"

namespace loopscope {

/// A guest asyncio.TaskGroup. Leaving its block waits for all tasks created in it. The first task that fails, or a
/// failing block, cancels the others; the exceptions leave the block as one group. Mirrors Lib/asyncio/taskgroups.py.
class TaskGroupObject final : public Object {
 public:
  explicit TaskGroupObject(Type& type) : Object(ObjectKind::other, type) {}

  /// Raises RuntimeError, after closing the coroutine, unless the group accepts a new task now.
  Completion<void> check_open(Runtime& runtime, Value const& coroutine);
  EventLoopObject& loop() const { return *m_loop; }
  /// Adds a new task of the group's loop.
  Completion<void> add(Runtime& runtime, Ref<TaskObject> task);

  /// Executes `__aenter__`: raises RuntimeError when the group was entered before, and outside a task.
  Completion<void> enter(Runtime& runtime);

  std::string repr() const;
  void clear();
  void traverse(ReferenceVisitor& visitor);

  Ref<DictObject> attributes;  ///< Attributes that the program assigned to the instance.

 private:
  friend AsyncFunction task_group_exit(Runtime& runtime, Ref<TaskGroupObject> group, Value exception);

  void report_change(Runtime& runtime, Observed::Change change);
  static Completion<Value> on_task_done(Runtime& runtime, Value const& self, std::span<Value const> arguments);
  Completion<void> abort(CancelReason const& reason);
  Completion<void> note_failure(Runtime& runtime, TaskObject& task, Ref<ExceptionObject> exception);
  std::string open_error() const;
  /// The exception that `__aexit__` finally raises; null: none.
  Completion<Ref<ExceptionObject>> outcome(Runtime& runtime, Ref<ExceptionObject> exception,
                                           Ref<ExceptionObject> cancellation);

  Observed m_observed;
  bool m_is_entered = false;
  bool m_is_exiting = false;
  bool m_is_aborting = false;
  bool m_cancelled_parent = false;
  Ref<EventLoopObject> m_loop;
  Ref<TaskObject> m_parent;
  std::vector<Ref<TaskObject>> m_tasks;  ///< Not done, or done with the callback still pending; in order of creation.
  std::vector<Ref<ExceptionObject>> m_errors;
  Ref<ExceptionObject> m_base_error;  ///< The first KeyboardInterrupt or SystemExit.
  Ref<FutureObject> m_on_completed;
};

/// The coroutines of `__aenter__` and `__aexit__`.
AsyncFunction task_group_enter(Runtime& runtime, Ref<TaskGroupObject> group);
inline constexpr NativeCoroutineName task_group_enter_name{"TaskGroup.__aenter__", "taskgroups.py", 55, 55};
AsyncFunction task_group_exit(Runtime& runtime, Ref<TaskGroupObject> group, Value exception);
inline constexpr NativeCoroutineName task_group_inner_exit_name{"TaskGroup._aexit", "taskgroups.py", 83, 121};
inline constexpr NativeCoroutineName task_group_exit_name{
    "TaskGroup.__aexit__", "taskgroups.py", 69, 72, false, 0, 0, &task_group_inner_exit_name};

}  // namespace loopscope
