#include <algorithm>
#include <string>
#include <string_view>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/format_helpers.h"
#include "asyncio/events/main_thread.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

struct LibraryWait {
  std::string_view coroutine;
  std::string_view words;
};

constexpr LibraryWait library_waits[] = {
    {"Lock.acquire", "a lock that is never released"},
    {"Semaphore.acquire", "a semaphore that is never released"},
    {"Event.wait", "an event that is never set"},
    {"Condition.wait", "a condition that is never notified"},
    {"Barrier.wait", "a barrier that too few tasks reach"},
    {"Queue.get", "a queue that stays empty"},
    {"Queue.put", "a queue that stays full"},
    {"Queue.join", "a queue with unfinished items"},
    {"TaskGroup.__aexit__", "the tasks of its task group"},
    {"_wait", "futures that are never done"},
};

LibraryWait const* if_library_wait(CoroutineObject const& coroutine) {
  auto const* const found = std::ranges::find(library_waits, coroutine.qualname->view(), &LibraryWait::coroutine);
  return found == std::end(library_waits) ? nullptr : found;
}

/// The purpose of the task's wait: that of the outermost library coroutine that the program's code awaits, because that
/// coroutine may use others internally. A wait for a lock takes precedence, even inside another wait.
std::string_view purpose_of_wait(TaskObject const& task) {
  LibraryWait const* found = nullptr;
  for (Ref<CoroutineObject> const& coroutine : task.stack().coroutines()) {
    if (coroutine->first_line != 0) {  // A coroutine of the program.
      found = nullptr;
      continue;
    }
    LibraryWait const* const wait = if_library_wait(*coroutine);
    if (wait && (!found || wait == std::begin(library_waits))) found = wait;
  }
  return found ? found->words : "a future that is never completed";
}

std::string waits_on(TaskObject const& task) {
  FutureObject const* const waiter = task.waiter();
  if (!waiter) return "nothing that could wake it";
  switch (waiter->sort()) {
    case FutureObject::Sort::task:
      return "the task " + std::string(static_cast<TaskObject const*>(waiter)->name().view());
    case FutureObject::Sort::gather: return "a gather with pending tasks";
    case FutureObject::Sort::sleep: return "an infinite sleep";
    case FutureObject::Sort::plain: return std::string(purpose_of_wait(task));
  }
  UNREACHABLE();
}

/// The task's position: the innermost coroutine of the program, and its line.
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
  std::string text = "Deadlock: nothing is ready and no timer is set, so the event loop can never continue.\n";
  for (Ref<TaskObject> const& task : tasks) {
    text += "  " + std::string(task->name().view()) + " waits on " + waits_on(*task) + place_of(runtime, *task) + "\n";
  }
  return text;
}

}  // namespace loopscope
