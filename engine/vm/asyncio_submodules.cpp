#include "vm/asyncio_submodules.h"

#include "values/module.h"
#include "values/runtime.h"
#include "vm/interpreter.h"

namespace loopscope {

namespace {

struct Submodule {
  char const* name;
  std::string_view members;  ///< Each followed by a space.
};

// What CPython's modules define; those of which Loopscope has nothing are refused.
constexpr Submodule submodules[] = {
    {"asyncio.base_events", "BaseEventLoop "},
    {"asyncio.coroutines", "iscoroutine iscoroutinefunction "},
    {"asyncio.events",
     "AbstractEventLoop Handle TimerHandle _get_running_loop get_event_loop get_event_loop_policy get_running_loop "
     "new_event_loop set_event_loop set_event_loop_policy "},
    {"asyncio.exceptions", "BrokenBarrierError CancelledError InvalidStateError TimeoutError "},
    {"asyncio.futures", "Future isfuture "},
    {"asyncio.locks", "Barrier BoundedSemaphore Condition Event Lock Semaphore "},
    {"asyncio.queues", "LifoQueue PriorityQueue Queue QueueEmpty QueueFull QueueShutDown "},
    {"asyncio.runners", "Runner run "},
    {"asyncio.taskgroups", "TaskGroup "},
    {"asyncio.tasks",
     "ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Task all_tasks as_completed create_eager_task_factory create_task "
     "current_task eager_task_factory ensure_future gather shield sleep wait wait_for "},
    {"asyncio.timeouts", "Timeout timeout timeout_at "},
};

/// They are there before anyone can ask: importing `asyncio.x` imports asyncio first.
Completion<Ref<ModuleObject>> made_already(Runtime&) { UNREACHABLE(); }

constexpr std::size_t count = std::size(submodules);
constexpr auto definitions = [] {
  std::array<ModuleDefinition, count> all{};
  for (std::size_t i = 0; i < count; ++i) all[i] = {.name = submodules[i].name, .make = made_already, .text = {}};
  return all;
}();

}  // namespace

std::span<ModuleDefinition const> asyncio_submodules() { return definitions; }

void add_asyncio_submodules(Runtime& runtime, ModuleObject& asyncio) {
  for (Submodule const& submodule : submodules) {
    Ref<ModuleObject> module = make_module(runtime, submodule.name);
    std::string_view rest = submodule.members;
    for (std::size_t space = rest.find(' '); space != std::string_view::npos; space = rest.find(' ')) {
      std::string_view const name = rest.substr(0, space);
      if (Value const* value = asyncio.attributes->find_str(*runtime.intern(name))) module->set(runtime, name, *value);
      rest.remove_prefix(space + 1);
    }
    std::string_view const own_name = std::string_view(submodule.name).substr(sizeof "asyncio." - 1);
    asyncio.set(runtime, own_name, Value::from(module));
    runtime.interpreter->importer.add_made(std::move(module));
  }
}

}  // namespace loopscope
