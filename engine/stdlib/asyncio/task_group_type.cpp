#include "stdlib/asyncio/task_group_type.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/waiting/as_completed.h"
#include "asyncio/waiting/taskgroups.h"
#include "stdlib/asyncio/module.h"
#include "values/core/runtime.h"
#include "values/text/text.h"
#include "vm/classes/class_layouts.h"

// asyncio's TaskGroup and as_completed for the program; the behaviour is in engine/asyncio.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

// ---- TaskGroup ----

TaskGroupObject& group_of(Value const& self) { return *static_cast<TaskGroupObject*>(self.object()); }

Ref<DictObject>& attributes_of(Object& self) { return static_cast<TaskGroupObject&>(self).attributes; }

extern NativeTypeDefinition const task_group_type;

void set_up_task_group(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<TaskGroupObject*>(object)); };
  slots.create = [](Runtime& runtime, Type& type, CallArguments const&) -> Completion<Value> {
    return runtime.heap.make<TaskGroupObject>(type);
  };
  slots.initialize = [](Runtime& runtime, Value const&, CallArguments const& arguments) -> Completion<void> {
    TRY(bind_constructor(runtime, task_group_type, arguments));
    return {};
  };
  slots.repr = [](Runtime& runtime, Value const& self) -> Completion<Value> {
    return str_value(runtime, group_of(self).repr());
  };
  slots.instance_attributes = attributes_of;
  slots.clear = [](Object& self) { static_cast<TaskGroupObject&>(self).clear(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    static_cast<TaskGroupObject&>(self).traverse(visitor);
  };
}

Completion<Value> group_create_task(Runtime& runtime, Arguments arguments) {
  Ref<TaskGroupObject> const group(&group_of(arguments[0]));
  static constexpr LibraryLine line{"taskgroups.py", 196};
  TRY(group->check_open(runtime, arguments[1]));
  MadeInside const inside(runtime, line);
  Value const made = TRY(create_task_with(runtime, group->loop(), arguments[1], *arguments[2].as<DictObject>()));
  auto* const task = made.if_is<TaskObject>();
  if (!task) {
    return runtime.raise(runtime.types.not_implemented_error,
                         "Loopscope's TaskGroup supports only asyncio tasks: return an asyncio.Task from the factory");
  }
  TRY(group->add(runtime, Ref(task)));
  return made;
}

constexpr NativeDefinition task_group_methods[] = {
    {"create_task", "(self, coro, **kwargs)", group_create_task, python_function},
    {"__aenter__", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, task_group_enter_name, task_group_enter(runtime, Ref(&group_of(a[0]))));
     },
     python_function},
    {"__aexit__", "(self, et, exc, tb)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, task_group_exit_name,
                                    task_group_exit(runtime, Ref(&group_of(a[0])), a[2]));
     },
     python_function},
};

constexpr NativeTypeDefinition task_group_type = {
    .name = "asyncio.taskgroups.TaskGroup",
    .set_up = set_up_task_group,
    .constructor = {.name = "TaskGroup.__init__",
                    .signature = "(self)",
                    .code = [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      return runtime.heap.make<TaskGroupObject>(*arguments[0].as<Type>());
                    },
                    .flavour = python_function},
    .special_methods = "repr init new",
    .methods = task_group_methods,
    .attributes_of_subclasses = attributes_of,
};

// ---- as_completed ----

AsCompletedObject& iterator_of(Value const& self) { return *static_cast<AsCompletedObject*>(self.object()); }

void set_up_as_completed(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<AsCompletedObject*>(object));
  };
  slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
  slots.next = [](Runtime& runtime, Value const& self) -> Completion<Value> {
    Ref<CoroutineObject> coroutine = iterator_of(self).next(runtime);
    return coroutine ? Value::from(std::move(coroutine)) : Value::unset();
  };
  slots.clear = [](Object& self) { static_cast<AsCompletedObject&>(self).clear(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    static_cast<AsCompletedObject&>(self).traverse(visitor);
  };
}

constexpr NativeDefinition as_completed_methods[] = {
    {"__aiter__", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return a[0]; }, python_function},
    {"__anext__", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, as_completed_anext_name,
                                    as_completed_anext(runtime, Ref(&iterator_of(a[0]))));
     },
     python_function},
};

constexpr NativeTypeDefinition as_completed_type = {
    .name = "asyncio.tasks._AsCompletedIterator",
    .set_up = set_up_as_completed,
    .special_methods = "iter next",
    .methods = as_completed_methods,
};

}  // namespace

Completion<Value> make_as_completed(Runtime& runtime, Value const& awaitables, Value const& timeout) {
  if (is_awaitable(awaitables)) {
    return runtime.raise(runtime.types.type_error,
                         "expects an iterable of awaitables, not " + type_of(runtime, awaitables).qualname);
  }
  Ref<AsCompletedObject> iterator = runtime.heap.make<AsCompletedObject>(native_type(runtime, as_completed_type),
                                                                         TRY(runtime.asyncio->make_queue(runtime)));
  TRY(iterator->begin(runtime, awaitables, timeout));
  return iterator;
}

std::span<NativeTypeDefinition const* const> asyncio_task_group_types() {
  static constexpr NativeTypeDefinition const* types[] = {&task_group_type};
  return types;
}

}  // namespace loopscope
