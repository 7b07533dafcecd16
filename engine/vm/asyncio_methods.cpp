#include <algorithm>

#include "asyncio/asyncio.h"
#include "asyncio/awaitables.h"
#include "asyncio/contexts.h"
#include "asyncio/events.h"
#include "asyncio/exception_handler.h"
#include "asyncio/tasks.h"
#include "asyncio/timeouts.h"
#include "values/int.h"
#include "values/native_function.h"
#include "values/operators.h"
#include "values/runtime.h"
#include "values/text.h"
#include "vm/generic_types.h"
#include "vm/interpreter.h"
#include "vm/module_asyncio.h"

// The methods of futures, tasks, handles and timeouts, as the program sees them; no behaviour of their own.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

FutureObject& future_of(Arguments arguments) { return *if_future(arguments[0]); }
TaskObject& task_of(Arguments arguments) { return *arguments[0].as<TaskObject>(); }
HandleObject& handle_of(Arguments arguments) { return *arguments[0].as<HandleObject>(); }
TimeoutObject& timeout_of(Arguments arguments) { return *static_cast<TimeoutObject*>(arguments[0].object()); }

/// The context kept there, made when there is none; its methods come with the module.
Completion<Value> context_at(Runtime& runtime, Ref<ContextObject>& place) {
  TRY(runtime.interpreter->importer.import_module("contextvars", Importer::Result::last_module));
  if (!place) {
    bool const is_current = &place == &runtime.asyncio->context;
    place = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
    place->is_entered = is_current;
  }
  return Value::from(place);
}

constexpr NativeDefinition future_methods[] = {
    {"result", "(self, /)", [](Runtime&, Arguments a) { return future_of(a).result(); }},
    {"exception", "(self, /)", [](Runtime&, Arguments a) { return future_of(a).exception(); }},
    {"set_result", "(self, result, /)",
     [](Runtime&, Arguments a) -> Completion<Value> {
       TRY(future_of(a).set_result(a[1]));
       return Value::none();
     }},
    {"set_exception", "(self, exception, /)",
     [](Runtime&, Arguments a) -> Completion<Value> {
       TRY(future_of(a).set_exception(a[1]));
       return Value::none();
     }},
    {"cancel", "(self, msg=None)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(TRY(future_of(a).cancel(a[1]))); }},
    {"cancelled", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(future_of(a).is_cancelled()); }},
    {"done", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(future_of(a).is_done()); }},
    {"__await__", "(self, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_future_iterator(runtime, Ref(&future_of(a)));
     }},
    {"__iter__", "(self, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_future_iterator(runtime, Ref(&future_of(a)));
     }},
    {"add_done_callback", "(self, fn, /, *, context=None)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       // A task as the callback would mean its wake-up; no program can call one.
       TRY(future_of(a).add_done_callback(a[1], TRY(context_or_copy(runtime, a[2]))));
       return Value::none();
     }},
    {"remove_done_callback", "(self, fn, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return int_value(runtime, TRY(future_of(a).remove_done_callback(a[1])));
     }},
    {"get_loop", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::from(&future_of(a).loop()); }},
};

constexpr NativeDefinition task_methods[] = {
    {"get_name", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Ref(const_cast<StrObject*>(&task_of(a).name())); }},
    {"set_name", "(self, value, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       task_of(a).set_name(TRY(str(runtime, a[1])));
       return Value::none();
     }},
    {"get_context", "(self, /)",
     [](Runtime& runtime, Arguments a) { return context_at(runtime, task_of(a).context()); }},
    {"get_coro", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> {
       CoroutineObject* const coroutine = task_of(a).coroutine();
       return coroutine ? Value::from(coroutine) : Value::none();
     }},
    {"cancelling", "(self, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return int_value(runtime, task_of(a).cancelling()); }},
    {"uncancel", "(self, /)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return int_value(runtime, task_of(a).uncancel()); }},
    {"set_result", "(self, result, /)",
     [](Runtime& runtime, Arguments) -> Completion<Value> {
       return runtime.raise(runtime.types.runtime_error, "Task does not support set_result operation");
     }},
    {"set_exception", "(self, exception, /)",
     [](Runtime& runtime, Arguments) -> Completion<Value> {
       return runtime.raise(runtime.types.runtime_error, "Task does not support set_exception operation");
     }},
};

constexpr NativeDefinition handle_methods[] = {
    {"cancel", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> {
       handle_of(a).cancel();
       return Value::none();
     },
     python_function},
    {"cancelled", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(handle_of(a).is_cancelled()); },
     python_function},
    {"get_context", "(self)", [](Runtime& runtime, Arguments a) { return context_at(runtime, handle_of(a).context()); },
     python_function},
};

constexpr NativeDefinition timer_handle_methods[] = {
    {"when", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return handle_of(a).when(); }, python_function},
};

constexpr NativeDefinition timeout_methods[] = {
    {"when", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return timeout_of(a).when(); },
     python_function},
    {"reschedule", "(self, when)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(timeout_of(a).reschedule(runtime, a[1]));
       return Value::none();
     },
     python_function},
    {"expired", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(timeout_of(a).is_expired()); },
     python_function},
    {"__aenter__", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, timeout_enter_name, timeout_enter(runtime, Ref(&timeout_of(a))));
     },
     python_function},
    {"__aexit__", "(self, exc_type, exc_val, exc_tb)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, timeout_exit_name, timeout_exit(runtime, Ref(&timeout_of(a)), a[2]));
     },
     python_function},
};

/// The argument given under a name, or None.
Value keyword(CallArguments const& arguments, std::string_view name) {
  for (std::size_t i = 0; i < arguments.keyword_names.size(); ++i) {
    if (arguments.keyword_names[i]->view() == name) return arguments.keyword_values[i];
  }
  return Value::none();
}

Completion<void> check_keywords(Runtime& runtime, CallArguments const& arguments, char const* what,
                                std::initializer_list<std::string_view> known) {
  for (Ref<StrObject> const& name : arguments.keyword_names) {
    if (std::ranges::find(known, name->view()) != known.end()) continue;
    return runtime.raise(runtime.types.type_error, std::string(what) + "() got an unexpected keyword argument '" +
                                                       std::string(name->view()) + "'");
  }
  return {};
}

Completion<Ref<EventLoopObject>> loop_of(Runtime& runtime, CallArguments const& arguments) {
  if (auto* loop = keyword(arguments, "loop").if_is<EventLoopObject>()) return Ref(loop);
  return get_running_loop(runtime);
}

// Future(*, loop=None)
Completion<Value> construct_future(Runtime& runtime, Type&, CallArguments const& arguments) {
  if (!arguments.positional.empty()) {
    return runtime.raise(runtime.types.type_error, "Future() takes no positional arguments");
  }
  TRY(check_keywords(runtime, arguments, "Future", {"loop"}));
  Ref<EventLoopObject> const loop = TRY(loop_of(runtime, arguments));
  return Value::from(loop->create_future(runtime));
}

/// A task of the loop with the keywords of Task.
Completion<Value> make_task_with(Runtime& runtime, EventLoopObject& loop, Value const& coroutine,
                                 CallArguments const& arguments) {
  TRY(check_keywords(runtime, arguments, "Task", {"loop", "name", "context", "eager_start"}));
  bool const is_eager = TRY(truth(runtime, keyword(arguments, "eager_start")));
  Ref<TaskObject> task = TRY(make_task(runtime, loop, coroutine, keyword(arguments, "name"),
                                       TRY(context_or_copy(runtime, keyword(arguments, "context"))),
                                       is_eager ? TaskStart::eager : TaskStart::in_next_pass));
  return Value::from(task);
}

// Task(coro, *, loop=None, name=None, context=None, eager_start=False)
Completion<Value> construct_task(Runtime& runtime, Type&, CallArguments const& arguments) {
  if (arguments.positional.size() != 1) {
    return runtime.raise(runtime.types.type_error, arguments.positional.empty()
                                                       ? "Task() missing required argument 'coro' (pos 1)"
                                                       : "Task() takes exactly 1 positional argument (" +
                                                             std::to_string(arguments.positional.size()) + " given)");
  }
  if (keyword(arguments, "loop").is_none() && TRY(truth(runtime, keyword(arguments, "eager_start")))) {
    // As in C, which asks the argument and not the running loop.
    return runtime.raise(runtime.types.attribute_error, "'NoneType' object has no attribute 'is_running'");
  }
  Ref<EventLoopObject> const loop = TRY(loop_of(runtime, arguments));
  return make_task_with(runtime, *loop, arguments.positional[0], arguments);
}

// Timeout(when)
Completion<Value> construct_timeout(Runtime& runtime, Type&, CallArguments const& arguments) {
  if (arguments.positional.size() != 1 || !arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, "Timeout.__init__() missing 1 required positional argument: 'when'");
  }
  return Value::from(make_timeout_at(runtime, arguments.positional[0]));
}

}  // namespace

Completion<Value> create_task_with(Runtime& runtime, EventLoopObject& loop, Value const& coroutine,
                                   DictObject const& keywords) {
  std::vector<Value> values;
  std::vector<Ref<StrObject>> names;
  for (DictObject::Entry const& entry : keywords.entries()) {
    if (entry.key.is_unset()) continue;
    names.emplace_back(entry.key.as<StrObject>());
    values.push_back(entry.value);
  }
  TRY(loop.check_closed(runtime));
  CallArguments arguments{.positional = {}, .keyword_values = values, .keyword_names = names};
  if (loop.task_factory.is_none()) return make_task_with(runtime, loop, coroutine, arguments);
  Value const positional[] = {Value::from(&loop), coroutine};
  arguments.positional = positional;
  Value const factory = loop.task_factory;
  return call(runtime, factory, arguments);
}

void add_asyncio_methods(Runtime& runtime) {
  AsyncioTypes const& types = runtime.asyncio->types;
  add_methods(runtime, *types.future, future_methods);
  add_class_getitem(runtime, *types.future);
  types.future->slots.construct = construct_future;
  add_methods(runtime, *types.task, task_methods);
  types.task->slots.construct = construct_task;
  add_methods(runtime, *types.handle, handle_methods);
  add_methods(runtime, *types.timer_handle, timer_handle_methods);
  add_methods(runtime, *types.timeout, timeout_methods);
  types.timeout->slots.construct = construct_timeout;
  add_event_loop_methods(runtime);
}

}  // namespace loopscope
