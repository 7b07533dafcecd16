#include <algorithm>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/contexts.h"
#include "asyncio/tasks/tasks.h"
#include "stdlib/asyncio/module.h"
#include "values/containers/list.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"
#include "vm/classes/generic_types.h"
#include "vm/inspection/call_stack.h"
#include "vm/interpreter/interpreter.h"
#include "vm/slots/slot_wrapper.h"

// Futures and tasks for the program, and as bases of its classes; the behaviour is in engine/asyncio.
namespace loopscope {

Completion<Value> context_object(Runtime& runtime, Ref<ContextObject>& place) {
  TRY(runtime.interpreter->importer.import_module("contextvars", Importer::Result::last_module));
  if (!place) {
    bool const is_current = &place == &runtime.asyncio->context;
    place = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
    place->is_entered = is_current;
  }
  return Value::from(place);
}

namespace {

using Arguments = std::span<Value>;

FutureObject& future_of(Arguments arguments) { return *if_future(arguments[0]); }
TaskObject& task_of(Arguments arguments) { return *arguments[0].as<TaskObject>(); }

/// Methods that read the outcome raise a different exception for an uninitialized future.
template <auto code>
Completion<Value> with_outcome(Runtime& runtime, Arguments arguments) {
  FutureObject& future = future_of(arguments);
  if (future.is_initialized()) return code(runtime, arguments);
  return runtime.raise(runtime.asyncio->types.invalid_state_error, "Future object is not initialized.");
}

/// The method for an object whose `__init__` must have run.
template <auto code>
Completion<Value> initialized(Runtime& runtime, Arguments arguments) {
  TRY(future_of(arguments).check_initialized());
  return code(runtime, arguments);
}

constexpr NativeDefinition future_methods[] = {
    {"result", "(self, /)", with_outcome<[](Runtime&, Arguments a) { return future_of(a).result(); }>},
    {"exception", "(self, /)", with_outcome<[](Runtime&, Arguments a) { return future_of(a).exception(); }>},
    {"set_result", "(self, result, /)", initialized<[](Runtime&, Arguments a) -> Completion<Value> {
       TRY(future_of(a).set_result(a[1]));
       return Value::none();
     }>},
    {"set_exception", "(self, exception, /)", initialized<[](Runtime&, Arguments a) -> Completion<Value> {
       TRY(future_of(a).set_exception(a[1]));
       return Value::none();
     }>},
    {"cancel", "(self, msg=None)", initialized<[](Runtime&, Arguments a) -> Completion<Value> {
       return Value::boolean(TRY(future_of(a).plain_cancel(a[1])));
     }>},
    {"cancelled", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(future_of(a).is_cancelled()); }},
    {"done", "(self, /)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(future_of(a).is_done()); }},
    {"__await__", "(self, /)", initialized<[](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_future_iterator(runtime, Ref(&future_of(a)));
     }>},
    {"__iter__", "(self, /)", initialized<[](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_future_iterator(runtime, Ref(&future_of(a)));
     }>},
    {"add_done_callback", "(self, fn, /, *, context=None)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       if (!future_of(a).is_initialized()) {
         return runtime.raise(runtime.types.runtime_error, "uninitialized Future object");
       }
       TRY(future_of(a).add_done_callback(a[1], TRY(context_or_copy(runtime, a[2]))));
       return Value::none();
     }},
    {"remove_done_callback", "(self, fn, /)", initialized<[](Runtime& runtime, Arguments a) -> Completion<Value> {
       return int_value(runtime, TRY(future_of(a).remove_done_callback(a[1])));
     }>},
    {"get_loop", "(self, /)",
     initialized<[](Runtime&, Arguments a) -> Completion<Value> { return Value::from(&future_of(a).loop()); }>},
};

/// Mirrors Lib/asyncio/base_tasks.py, _task_get_stack: the only frame of a suspended task.
Completion<Value> get_stack(Runtime& runtime, Arguments arguments) {
  TaskObject& task = task_of(arguments);
  CoroutineObject* const coroutine = task.coroutine();
  std::vector<Value> frames;
  if (coroutine && coroutine->state != CoroutineObject::State::closed) {
    if (coroutine->state == CoroutineObject::State::running) {
      return runtime.raise(runtime.types.not_implemented_error, "Loopscope returns the stack only of waiting tasks");
    }
    Value const frame = TRY(coroutine_frame(runtime, *coroutine));
    bool const is_wanted =
        arguments[1].is_none() || TRY(holds(runtime, Comparison::greater, arguments[1], Value::small_int(0)));
    if (is_wanted && !frame.is_none()) frames.push_back(frame);
  } else if (ExceptionObject const* const exception = task.exception_if_any(); exception && exception->traceback) {
    return runtime.raise(runtime.types.not_implemented_error,
                         "Loopscope returns the stack only of waiting tasks: use the traceback of the exception");
  }
  return Value::from(make_list(runtime, std::move(frames)));
}

constexpr NativeDefinition task_methods[] = {
    {"get_name", "(self, /)", initialized<[](Runtime&, Arguments a) -> Completion<Value> {
       return Ref(const_cast<StrObject*>(&task_of(a).name()));
     }>},
    {"set_name", "(self, value, /)", initialized<[](Runtime& runtime, Arguments a) -> Completion<Value> {
       task_of(a).set_name(TRY(str(runtime, a[1])));
       return Value::none();
     }>},
    {"get_context", "(self, /)",
     initialized<[](Runtime& runtime, Arguments a) { return context_object(runtime, task_of(a).context()); }>},
    {"get_stack", "(self, /, *, limit=None)", initialized<get_stack>},
    {"print_stack", "(self, /, *, limit=None, file=None)", initialized<print_stack>},
    {"get_coro", "(self, /)", initialized<[](Runtime&, Arguments a) -> Completion<Value> {
       CoroutineObject* const coroutine = task_of(a).coroutine();
       return coroutine ? Value::from(coroutine) : Value::none();
     }>},
    {"cancelling", "(self, /)", initialized<[](Runtime& runtime, Arguments a) -> Completion<Value> {
       return int_value(runtime, task_of(a).cancelling());
     }>},
    {"uncancel", "(self, /)", initialized<[](Runtime& runtime, Arguments a) -> Completion<Value> {
       return int_value(runtime, task_of(a).uncancel());
     }>},
    {"set_result", "(self, result, /)", initialized<[](Runtime& runtime, Arguments) -> Completion<Value> {
       return runtime.raise(runtime.types.runtime_error, "Task does not support set_result operation");
     }>},
    {"set_exception", "(self, exception, /)", initialized<[](Runtime& runtime, Arguments) -> Completion<Value> {
       return runtime.raise(runtime.types.runtime_error, "Task does not support set_exception operation");
     }>},
};

// ---- private attributes that programs read nevertheless ----

FutureObject& future_of(Value const& self) { return *if_future(self); }
TaskObject& task_of(Value const& self) { return *self.as<TaskObject>(); }

Completion<bool> flag(Runtime& runtime, Value const& value) {
  if (!value.is_unset()) return truth(runtime, value);
  return runtime.raise(runtime.types.attribute_error, "cannot delete attribute");
}

constexpr NativeAttributeDefinition future_attributes[] = {
    {"_state",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       static constexpr std::string_view names[] = {"PENDING", "CANCELLED", "FINISHED"};
       return Value::from(runtime.intern(names[static_cast<std::size_t>(future_of(self).state())]));
     }},
    {"_loop",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return future_of(self).is_initialized() ? Value::from(&future_of(self).loop()) : Value::none();
     }},
    {"_cancel_message",
     [](Runtime&, Value const& self) -> Completion<Value> { return future_of(self).cancel_message(); }},
    {"_asyncio_future_blocking",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(future_of(self).is_blocking); },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       future_of(self).is_blocking = TRY(flag(runtime, value));
       return {};
     }},
    {"_log_traceback",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(future_of(self).will_log()); },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       if (TRY(flag(runtime, value))) {
         return runtime.raise(runtime.types.value_error, "_log_traceback can only be set to False");
       }
       future_of(self).forget_to_log();
       return {};
     }},
};

constexpr NativeAttributeDefinition task_attributes[] = {
    {"_coro",
     [](Runtime&, Value const& self) -> Completion<Value> {
       CoroutineObject* const coroutine = task_of(self).coroutine();
       return coroutine ? Value::from(coroutine) : Value::none();
     }},
    {"_fut_waiter",
     [](Runtime&, Value const& self) -> Completion<Value> {
       FutureObject* const waiter = task_of(self).waiter();
       return waiter ? Value::from(waiter) : Value::none();
     }},
    {"_must_cancel",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(task_of(self).must_cancel()); }},
    {"_log_destroy_pending",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(task_of(self).log_destroy_pending); },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       task_of(self).log_destroy_pending = TRY(flag(runtime, value));
       return {};
     }},
};

// ---- construction ----

/// The keyword argument of that name, or None.
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

/// The loop argument, else the current loop.
Completion<Ref<EventLoopObject>> loop_for(Runtime& runtime, CallArguments const& arguments) {
  Value const given = keyword(arguments, "loop");
  if (given.is_none()) return get_event_loop(runtime);
  if (auto* loop = given.if_is<EventLoopObject>()) return Ref(loop);
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope's asyncio supports only its own event loops: omit the argument 'loop'");
}

/// Methods that the loop and asyncio's functions call directly, without a lookup in the class.
constexpr std::string_view kept_methods[] = {"done",      "cancelled",         "result",
                                             "exception", "add_done_callback", "remove_done_callback",
                                             "get_loop",  "__await__",         "__iter__"};

/// Raises for a class of the program that overrides one of these methods.
Completion<void> check_class(Runtime& runtime, Type const& type) {
  for (std::string_view const name : kept_methods) {
    Value const* const found = type.find(*runtime.intern(name));
    if (!found || found->is<NativeFunctionObject>()) continue;
    return runtime.raise(runtime.types.not_implemented_error,
                         "Loopscope's asyncio does not call an overridden method '" + std::string(name) +
                             "': rename it in the class '" + type.name() + "'");
  }
  return {};
}

// Future.__init__(self, *, loop=None)
Completion<void> initialize_future(Runtime& runtime, FutureObject& future, CallArguments const& arguments) {
  if (!arguments.positional.empty()) {
    return runtime.raise(runtime.types.type_error, "Future() takes no positional arguments");
  }
  if (std::size_t const given = arguments.keyword_names.size(); given > 1) {
    return runtime.raise(runtime.types.type_error,
                         "Future() takes at most 1 keyword argument (" + std::to_string(given) + " given)");
  }
  TRY(check_keywords(runtime, arguments, "Future", {"loop"}));
  Ref<EventLoopObject> const loop = TRY(loop_for(runtime, arguments));
  future.initialize(*loop);
  return {};
}

/// Initializes a task of the loop with the keywords of Task.
Completion<void> initialize_task_of(Runtime& runtime, TaskObject& task, EventLoopObject& loop, Value const& coroutine,
                                    CallArguments const& arguments) {
  TRY(check_keywords(runtime, arguments, "Task", {"loop", "name", "context", "eager_start"}));
  bool const is_eager = TRY(truth(runtime, keyword(arguments, "eager_start")));
  return start_task(runtime, task, loop, coroutine, keyword(arguments, "name"),
                    TRY(context_or_copy(runtime, keyword(arguments, "context"))),
                    is_eager ? TaskStart::eager : TaskStart::in_next_pass);
}

// Task.__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)
Completion<void> initialize_task(Runtime& runtime, TaskObject& task, CallArguments const& arguments) {
  Value coroutine = keyword(arguments, "coro");
  CallArguments others = arguments;
  std::vector<Value> values;
  std::vector<Ref<StrObject>> names;
  if (arguments.positional.empty() && !coroutine.is_none()) {
    for (std::size_t i = 0; i < arguments.keyword_names.size(); ++i) {
      if (arguments.keyword_names[i]->view() == "coro") continue;
      names.push_back(arguments.keyword_names[i]);
      values.push_back(arguments.keyword_values[i]);
    }
    others = {.positional = {}, .keyword_values = values, .keyword_names = names};
  } else if (arguments.positional.size() == 1) {
    coroutine = arguments.positional[0];
  } else {
    return runtime.raise(runtime.types.type_error, arguments.positional.empty()
                                                       ? "Task() missing required argument 'coro' (pos 1)"
                                                       : "Task() takes exactly 1 positional argument (" +
                                                             std::to_string(arguments.positional.size()) + " given)");
  }
  if (keyword(arguments, "loop").is_none() && TRY(truth(runtime, keyword(arguments, "eager_start")))) {
    // As in the C implementation, which checks the argument and not the running loop.
    return runtime.raise(runtime.types.attribute_error, "'NoneType' object has no attribute 'is_running'");
  }
  Ref<EventLoopObject> const loop = TRY(loop_for(runtime, arguments));
  return initialize_task_of(runtime, task, *loop, coroutine, others);
}

template <typename T, Completion<void> (*initialize)(Runtime&, T&, CallArguments const&)>
void set_up_class(Type& type) {
  type.slots.construct = [](Runtime& runtime, Type& of, CallArguments const& arguments) -> Completion<Value> {
    Ref<T> made = runtime.heap.make<T>(of);
    TRY(initialize(runtime, *made, arguments));
    return made;
  };
  type.slots.create = [](Runtime& runtime, Type& of, CallArguments const&) -> Completion<Value> {
    if (of.is_guest_class) TRY(check_class(runtime, of));
    return runtime.heap.make<T>(of);
  };
  type.slots.initialize = [](Runtime& runtime, Value const& self, CallArguments const& arguments) {
    return initialize(runtime, static_cast<T&>(*self.object()), arguments);
  };
}

Ref<DictObject>& attributes_of_future(Object& self) { return static_cast<FutureObject&>(self).attributes; }

}  // namespace

void add_future_methods(Runtime& runtime) {
  AsyncioTypes const& types = runtime.asyncio->types;
  add_methods(runtime, *types.future, future_methods);
  add_class_getitem(runtime, *types.future);
  add_attributes(runtime, *types.future, future_attributes);
  set_up_class<FutureObject, initialize_future>(*types.future);
  add_methods(runtime, *types.task, task_methods);
  add_attributes(runtime, *types.task, task_attributes);
  set_up_class<TaskObject, initialize_task>(*types.task);
  for (Type* type : {types.future, types.task, types.gathering_future}) {
    type->slots.instance_attributes = attributes_of_future;
  }
  for (Type* type : {types.future, types.task}) {
    type->attributes_of_subclasses = attributes_of_future;
    add_slot_methods(runtime, *type, "repr init new");
  }
}

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
  if (loop.task_factory.is_none()) {
    Ref<TaskObject> task = runtime.heap.make<TaskObject>(*runtime.asyncio->types.task);
    TRY(initialize_task_of(runtime, *task, loop, coroutine, arguments));
    return Value::from(std::move(task));
  }
  Value const positional[] = {Value::from(&loop), coroutine};
  arguments.positional = positional;
  Value const factory = loop.task_factory;
  runtime.asyncio->made_inside = nullptr;
  return call(runtime, factory, arguments);
}

}  // namespace loopscope
