#include "stdlib/asyncio/module.h"

#include <algorithm>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/runners.h"
#include "asyncio/tasks/ensure_future.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/gather.h"
#include "asyncio/waiting/shield.h"
#include "asyncio/waiting/sleep.h"
#include "asyncio/waiting/timeouts.h"
#include "asyncio/waiting/wait.h"
#include "asyncio/waiting/wait_for.h"
#include "stdlib/asyncio/eager_task_factory.h"
#include "stdlib/asyncio/lock_types.h"
#include "stdlib/asyncio/queue_types.h"
#include "stdlib/asyncio/runner_type.h"
#include "stdlib/asyncio/submodules.h"
#include "stdlib/asyncio/task_group_type.h"
#include "stdlib/modules.h"
#include "values/containers/set.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/objects/bound_method.h"
#include "values/text/text.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

// Binds the module's names to engine/asyncio, where the behaviour is.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

/// The loop that the program passed; the running one for None.
Completion<Ref<EventLoopObject>> loop_or_running(Runtime& runtime, Value const& loop) {
  if (auto* object = loop.if_is<EventLoopObject>()) return Ref(object);
  return get_running_loop(runtime);
}

Completion<Value> all_tasks(Runtime& runtime, Arguments arguments) {
  Ref<SetObject> tasks = make_ordered_set(runtime);
  bool const is_other = !arguments[0].is_none() && !arguments[0].is<EventLoopObject>();
  if (is_other) return tasks;
  Ref<EventLoopObject> const loop = TRY(loop_or_running(runtime, arguments[0]));
  for (Ref<TaskObject> const& task : all_tasks(*loop)) TRY(tasks->add(runtime, Value::from(task)));
  return tasks;
}

Completion<Value> create_eager_task_factory(Runtime& runtime, Arguments arguments) {
  return make_eager_task_factory(runtime, arguments[0]);
}

Completion<Value> create_task(Runtime& runtime, Arguments arguments) {
  static constexpr LibraryLine line{"tasks.py", 395};
  Ref<EventLoopObject> const loop = TRY(get_running_loop(runtime));
  MadeInside const inside(runtime, line);
  return TRY(create_task_with(runtime, *loop, arguments[0], *arguments[1].as<DictObject>()));
}

Completion<Value> current_task(Runtime& runtime, Arguments arguments) {
  Ref<EventLoopObject> loop;
  if (arguments[0].is_none()) loop = TRY(get_running_loop(runtime));
  TaskObject* const task = runtime.asyncio->current_task;
  if (!task || (!loop && !identical(arguments[0], Value::from(&task->loop())))) return Value::none();
  return Value::from(task);
}

Completion<Value> ensure_future(Runtime& runtime, Arguments arguments) {
  Ref<FutureObject> future = TRY(ensure_future(runtime, arguments[0], arguments[1].if_is<EventLoopObject>()));
  return Value::from(future);
}

Completion<Value> future_add_to_awaited_by(Runtime&, Arguments arguments) {
  FutureObject* const future = if_future(arguments[0]);
  FutureObject* const waiter = if_future(arguments[1]);
  if (future && waiter) future->add_awaiter(*waiter);
  return Value::none();
}

Completion<Value> future_discard_from_awaited_by(Runtime&, Arguments arguments) {
  FutureObject* const future = if_future(arguments[0]);
  FutureObject* const waiter = if_future(arguments[1]);
  if (future && waiter) future->discard_awaiter(*waiter);
  return Value::none();
}

Completion<Value> gather(Runtime& runtime, Arguments arguments) {
  bool const return_exceptions = TRY(truth(runtime, arguments[0]));
  Ref<FutureObject> future = TRY(gather(runtime, arguments[1].as<TupleObject>()->items(),
                                        return_exceptions ? ReturnExceptions::yes : ReturnExceptions::no));
  return Value::from(future);
}

Completion<Value> get_running_loop(Runtime& runtime, Arguments) { return TRY(get_running_loop(runtime)); }

/// Kept for old tutorials: up to Python 3.13 the main thread's first call created a loop.
Completion<Value> get_event_loop(Runtime& runtime, Arguments) {
  Asyncio& asyncio = *runtime.asyncio;
  if (!asyncio.running_loop && !asyncio.loop_was_ever_set) {
    TRY(warn(runtime, runtime.types.deprecation_warning,
             "There is no current event loop (Python 3.14 raises RuntimeError here; use asyncio.run or "
             "asyncio.new_event_loop)",
             WarningSource::none));
    asyncio.set_loop = new_event_loop(runtime);
    asyncio.loop_was_ever_set = true;
  }
  return TRY(loopscope::get_event_loop(runtime));
}

Completion<Value> iscoroutine(Runtime&, Arguments arguments) { return Value::boolean(is_coroutine(arguments[0])); }
Completion<Value> isfuture(Runtime&, Arguments arguments) { return Value::boolean(if_future(arguments[0]) != nullptr); }
Completion<Value> new_event_loop(Runtime& runtime, Arguments) { return new_event_loop(runtime); }

Completion<Value> set_event_loop(Runtime& runtime, Arguments arguments) {
  auto* const loop = arguments[0].if_is<EventLoopObject>();
  if (!loop && !arguments[0].is_none()) {
    return runtime.raise(runtime.types.type_error, "loop must be an instance of AbstractEventLoop or None, not '" +
                                                       type_of(runtime, arguments[0]).name() + "'");
  }
  runtime.asyncio->set_loop = Ref(loop);
  runtime.asyncio->loop_was_ever_set = true;
  return Value::none();
}

Completion<Value> sleep(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, sleep_name, sleep(runtime, arguments[0], arguments[1]));
}

Completion<Value> timeout(Runtime& runtime, Arguments arguments) { return TRY(make_timeout(runtime, arguments[0])); }
Completion<Value> timeout_at(Runtime& runtime, Arguments arguments) { return make_timeout_at(runtime, arguments[0]); }

Completion<Value> wait_for(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, wait_for_name, wait_for(runtime, arguments[0], arguments[1]));
}

Completion<Value> as_completed(Runtime& runtime, Arguments arguments) {
  return make_as_completed(runtime, arguments[0], arguments[1]);
}

Completion<Value> shield(Runtime& runtime, Arguments arguments) {
  return Value::from(TRY(shield(runtime, arguments[0])));
}

Completion<Value> wait(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, wait_name, wait(runtime, arguments[0], arguments[1], arguments[2]));
}

Completion<Value> run(Runtime& runtime, Arguments arguments) {
  Ref<RunnerObject> runner = make_runner(runtime, arguments[1], arguments[2]);
  return make_native_coroutine(runtime, run_name, run(runtime, std::move(runner), arguments[0]));
}

// A function of the program knows whether it creates coroutines; the library's own are recognized by name.
Completion<Value> iscoroutinefunction(Runtime& runtime, Arguments arguments) {
  TRY(warn(runtime, runtime.types.deprecation_warning,
           "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use "
           "inspect.iscoroutinefunction() instead",
           WarningSource::none));
  Value function = arguments[0];
  while (auto* method = function.if_is<BoundMethodObject>()) function = Value(method->function);
  if (auto* native = function.if_is<NativeFunctionObject>()) {
    NativeDefinition const& definition = native->record.definition;
    constexpr NativeCode of_coroutines[] = {sleep, wait, wait_for};
    return Value::boolean(std::ranges::contains(of_coroutines, definition.code));
  }
  return Value::boolean(is_coroutine_function(function));
}

Completion<Value> get_set_loop(Runtime& runtime, Arguments) {
  EventLoopObject* const loop = runtime.asyncio->running_loop;
  return loop ? Value::from(loop) : Value::none();
}

/// Programs mention policies after a test of the platform, in code that never runs.
Completion<Value> refuse_policies(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not support event loop policies: it has a single kind of event loop");
}

/// Loads members on the program's first access.
Completion<Value> member_of_library(Runtime& runtime, Arguments arguments) {
  auto* const name = arguments[0].if_is<StrObject>();
  Importer& importer = runtime.interpreter->importer;
  std::string_view const from = name ? library_module_of_asyncio(name->view()) : std::string_view();
  if (!importer.has_module(from)) {
    std::string text;
    TRY(append_repr(runtime, text, arguments[0]));
    return runtime.raise(runtime.types.attribute_error, "module 'asyncio' has no attribute " + text);
  }
  Ref<ModuleObject> const module = TRY(importer.import_module(from, Importer::Result::last_module));
  if (module->name->view().ends_with("." + std::string(name->view()))) return Value::from(module);
  return importer.import_from(Value::from(module), *name);
}

constexpr NativeDefinition functions[] = {
    {"__getattr__", "(name)", member_of_library},
#define FUNCTION(name, signature, code, flavour) {name, signature, code, NativeFlavour::flavour},
#define BLOCKING(name, signature, code, flavour) {name, signature, code, NativeFlavour::flavour, true},
#include "stdlib/asyncio/module.def"
#undef FUNCTION
#undef BLOCKING
};

Completion<Value> make_deque(Runtime& runtime) {
  Ref<ModuleObject> const module =
      TRY(runtime.interpreter->importer.import_module("_collections", Importer::Result::last_module));
  Value const type = TRY(runtime.interpreter->importer.import_from(Value::from(module), *runtime.intern("deque")));
  return call(runtime, type);
}

}  // namespace

Completion<Ref<ModuleObject>> make_asyncio_module(Runtime& runtime) {
  runtime.asyncio->make_deque = make_deque;
  runtime.asyncio->make_queue = make_asyncio_queue;
  add_asyncio_methods(runtime);
  Ref<ModuleObject> module = make_module(runtime, "asyncio");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "asyncio")));
  }
  AsyncioTypes const& types = runtime.asyncio->types;
  for (Type* type :
       {types.future, types.task, types.handle, types.timer_handle, types.timeout, types.abstract_event_loop,
        types.base_event_loop, types.cancelled_error, types.invalid_state_error, types.broken_barrier_error,
        types.queue_empty, types.queue_full, types.queue_shut_down, runtime.types.timeout_error}) {
    module->set(runtime, type->qualname, Value::from(type));
  }
  for (auto const types_of_theme :
       {asyncio_lock_types(), asyncio_queue_types(), asyncio_task_group_types(), asyncio_runner_types()}) {
    for (NativeTypeDefinition const* definition : types_of_theme) {
      Type& type = native_type(runtime, *definition);
      module->set(runtime, type.qualname, Value::from(static_cast<Object*>(&type)));
    }
  }
  module->set(runtime, "eager_task_factory",
              make_eager_task_factory(runtime, Value::from(static_cast<Object*>(types.task))));
  for (char const* name : {"SelectorEventLoop", "EventLoop"}) {
    module->set(runtime, name, Value::from(static_cast<Object*>(types.event_loop)));
  }
  for (char const* name : {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"}) {
    module->set(runtime, name, Value::from(runtime.intern(name)));
  }
  add_asyncio_submodules(runtime, *module);
  return module;
}

}  // namespace loopscope
