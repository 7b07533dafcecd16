#include <string>

#include "asyncio/asyncio.h"
#include "asyncio/format_helpers.h"
#include "asyncio/main_thread.h"
#include "asyncio/tasks.h"
#include "values/runtime.h"

namespace loopscope {

namespace {

std::string waits_on(TaskObject const& task) {
  FutureObject const* const waiter = task.waiter();
  if (!waiter) return "nothing that can wake it";
  switch (waiter->sort()) {
    case FutureObject::Sort::task:
      return "the task " + std::string(static_cast<TaskObject const*>(waiter)->name().view());
    case FutureObject::Sort::gather: return "a gather whose tasks are not done";
    case FutureObject::Sort::sleep: return "a sleep without end";
    case FutureObject::Sort::plain: return "a future that nobody completes";
  }
  UNREACHABLE();
}

/// Where the task is: the innermost coroutine of the program, and its line.
std::string place_of(Runtime& runtime, TaskObject const& task) {
  auto const& coroutines = task.stack().coroutines();
  for (auto coroutine = coroutines.rbegin(); coroutine != coroutines.rend(); ++coroutine) {
    if ((*coroutine)->line == 0) continue;
    std::string text = " in " + std::string((*coroutine)->qualname->view());
    if (ProgramText const* program = runtime.asyncio->text) {
      text += " (" + std::string(program->file_name()) + ":" + std::to_string((*coroutine)->line) + ")";
    }
    return text;
  }
  return "";
}

}  // namespace

std::string deadlock_report(Runtime& runtime, EventLoopObject& loop) {
  std::vector<Ref<TaskObject>> const tasks = all_tasks(loop);
  runtime.trace.record(events::Deadlock{.pending = static_cast<std::uint32_t>(tasks.size())});
  std::string text = "Deadlock: nothing is ready and no timer is set, so the event loop would wait for ever.\n";
  for (Ref<TaskObject> const& task : tasks) {
    text += "  " + std::string(task->name().view()) + " waits on " + waits_on(*task) + place_of(runtime, *task) + "\n";
  }
  return text;
}

}  // namespace loopscope
