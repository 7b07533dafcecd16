#include "vm/asyncio_locks.h"

#include "asyncio/asyncio.h"
#include "asyncio/barrier.h"
#include "asyncio/locks.h"
#include "values/int.h"
#include "values/operators.h"
#include "values/runtime.h"

// asyncio's locks as the program sees them; no behaviour of their own.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

template <typename T>
T& self_of(Value const& self) {
  return *static_cast<T*>(self.object());
}
template <typename T>
Ref<T> self_of(Arguments arguments) {
  return Ref(static_cast<T*>(arguments[0].object()));
}
Type& type_of_new(Arguments arguments) { return *static_cast<Type*>(arguments[0].object()); }

template <typename T>
void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<T*>(object)); };
  slots.repr = [](Runtime& runtime, Value const& self) { return self_of<T>(self).repr(runtime); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) { static_cast<T&>(self).traverse(visitor); };
  slots.clear = [](Object& self) { static_cast<T&>(self).clear(); };
}

template <typename T>
using AsyncMethod = AsyncFunction (*)(Runtime&, Ref<T>);

/// A method that is an `async def` in CPython.
template <typename T, AsyncMethod<T> method, NativeCoroutineName const& name>
Completion<Value> coroutine_method(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, name, method(runtime, self_of<T>(arguments)));
}

// ---- async with: what they get from _ContextManagerMixin ----

constexpr NativeCoroutineName enter_name{"_ContextManagerMixin.__aenter__", "locks.py", 13, 14};
constexpr NativeCoroutineName exit_name{"_ContextManagerMixin.__aexit__", "locks.py", 19, 20};

template <typename T, AsyncMethod<T> acquire_it, NativeCoroutineName const& acquire_name>
AsyncFunction enter(Runtime& runtime, Ref<T> lock) {
  CO_TRY(co_await awaiting(make_native_coroutine(runtime, acquire_name, acquire_it(runtime, lock))));
  co_return Value::none();
}

template <typename T>
AsyncFunction leave(Runtime& runtime, Ref<T> lock) {
  CO_TRY(release(runtime, *lock));
  co_return Value::none();
}

template <typename T>
Completion<Value> release_method(Runtime& runtime, Arguments arguments) {
  TRY(release(runtime, *self_of<T>(arguments)));
  return Value::none();
}

template <typename T>
Completion<Value> locked_method(Runtime&, Arguments arguments) {
  return Value::boolean(self_of<T>(arguments)->is_locked());
}

// ---- Lock ----

constexpr NativeDefinition lock_methods[] = {
    {"acquire", "(self)", coroutine_method<LockObject, acquire, lock_acquire_name>, python_function},
    {"release", "(self)", release_method<LockObject>, python_function},
    {"locked", "(self)", locked_method<LockObject>, python_function},
    {"__aenter__", "(self)", coroutine_method<LockObject, enter<LockObject, acquire, lock_acquire_name>, enter_name>,
     python_function},
    {"__aexit__", "(self, exc_type, exc, tb)", coroutine_method<LockObject, leave<LockObject>, exit_name>,
     python_function},
};

constexpr NativeTypeDefinition lock_type = {
    .name = "asyncio.locks.Lock",
    .set_up = set_up<LockObject>,
    .constructor = {.name = "Lock.__init__",
                    .signature = "(self)",
                    .code = [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      return runtime.heap.make<LockObject>(type_of_new(arguments));
                    },
                    .flavour = python_function},
    .methods = lock_methods,
};

// ---- Event ----

constexpr NativeDefinition event_methods[] = {
    {"set", "(self)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       self_of<EventObject>(arguments)->set();
       return Value::none();
     },
     python_function},
    {"clear", "(self)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       self_of<EventObject>(arguments)->unset();
       return Value::none();
     },
     python_function},
    {"is_set", "(self)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::boolean(self_of<EventObject>(arguments)->is_set());
     },
     python_function},
    {"wait", "(self)", coroutine_method<EventObject, wait, event_wait_name>, python_function},
};

constexpr NativeTypeDefinition event_type = {
    .name = "asyncio.locks.Event",
    .set_up = set_up<EventObject>,
    .constructor = {.name = "Event.__init__",
                    .signature = "(self)",
                    .code = [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      return runtime.heap.make<EventObject>(type_of_new(arguments));
                    },
                    .flavour = python_function},
    .methods = event_methods,
};

// ---- Condition ----

Ref<LockObject> lock_of(Arguments arguments) { return Ref(&self_of<ConditionObject>(arguments)->lock()); }

Completion<Ref<ConditionObject>> make_condition(Runtime& runtime, Type& type, Value const& lock) {
  Type& lock_class = native_type(runtime, lock_type);
  if (lock.is_none()) {
    return runtime.heap.make<ConditionObject>(type, runtime.heap.make<LockObject>(lock_class));
  }
  if (&type_of(runtime, lock) != &lock_class) {
    return runtime.raise(runtime.types.not_implemented_error, "Loopscope's Condition takes an asyncio.Lock only");
  }
  return runtime.heap.make<ConditionObject>(type, Ref(&self_of<LockObject>(lock)));
}

AsyncFunction enter_condition(Runtime& runtime, Ref<ConditionObject> condition) {
  return enter<LockObject, acquire, lock_acquire_name>(runtime, Ref(&condition->lock()));
}

AsyncFunction leave_condition(Runtime& runtime, Ref<ConditionObject> condition) {
  return leave(runtime, Ref(&condition->lock()));
}

constexpr NativeDefinition condition_methods[] = {
    {"acquire", "(self)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_native_coroutine(runtime, lock_acquire_name, acquire(runtime, lock_of(arguments)));
     },
     python_function},
    {"release", "(self)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(release(runtime, *lock_of(arguments)));
       return Value::none();
     },
     python_function},
    {"locked", "(self)",
     [](Runtime&, Arguments arguments) -> Completion<Value> { return Value::boolean(lock_of(arguments)->is_locked()); },
     python_function},
    {"wait", "(self)", coroutine_method<ConditionObject, wait, condition_wait_name>, python_function},
    {"wait_for", "(self, predicate)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_native_coroutine(runtime, condition_wait_for_name,
                                    wait_for(runtime, self_of<ConditionObject>(arguments), arguments[1]));
     },
     python_function},
    {"notify", "(self, n=1)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       std::int64_t const count = TRY(index_of(runtime, arguments[1]));
       TRY(self_of<ConditionObject>(arguments)->notify(runtime, count < 0 ? 0 : static_cast<std::size_t>(count)));
       return Value::none();
     },
     python_function},
    {"notify_all", "(self)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Ref<ConditionObject> const condition = self_of<ConditionObject>(arguments);
       TRY(condition->notify(runtime, condition->waiter_count()));
       return Value::none();
     },
     python_function},
    {"__aenter__", "(self)", coroutine_method<ConditionObject, enter_condition, enter_name>, python_function},
    {"__aexit__", "(self, exc_type, exc, tb)", coroutine_method<ConditionObject, leave_condition, exit_name>,
     python_function},
};

constexpr NativeTypeDefinition condition_type = {
    .name = "asyncio.locks.Condition",
    .set_up = set_up<ConditionObject>,
    .constructor = {.name = "Condition.__init__",
                    .signature = "(self, lock=None)",
                    .code = [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      return TRY(make_condition(runtime, type_of_new(arguments), arguments[1]));
                    },
                    .flavour = python_function},
    .methods = condition_methods,
};

// ---- Semaphore, BoundedSemaphore ----

constexpr NativeDefinition semaphore_methods[] = {
    {"acquire", "(self)", coroutine_method<SemaphoreObject, acquire, semaphore_acquire_name>, python_function},
    {"release", "(self)", release_method<SemaphoreObject>, python_function},
    {"locked", "(self)", locked_method<SemaphoreObject>, python_function},
    {"__aenter__", "(self)",
     coroutine_method<SemaphoreObject, enter<SemaphoreObject, acquire, semaphore_acquire_name>, enter_name>,
     python_function},
    {"__aexit__", "(self, exc_type, exc, tb)", coroutine_method<SemaphoreObject, leave<SemaphoreObject>, exit_name>,
     python_function},
};

Completion<Ref<SemaphoreObject>> make_semaphore(Runtime& runtime, Arguments arguments) {
  if (TRY(holds(runtime, Comparison::less, arguments[1], Value::small_int(0)))) {
    return runtime.raise(runtime.types.value_error, "Semaphore initial value must be >= 0");
  }
  return runtime.heap.make<SemaphoreObject>(type_of_new(arguments), TRY(index_of(runtime, arguments[1])));
}

constexpr NativeTypeDefinition semaphore_type = {
    .name = "asyncio.locks.Semaphore",
    .set_up = set_up<SemaphoreObject>,
    .constructor = {.name = "Semaphore.__init__",
                    .signature = "(self, value=1)",
                    .code = [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      return TRY(make_semaphore(runtime, arguments));
                    },
                    .flavour = python_function},
    .methods = semaphore_methods,
};

constexpr NativeTypeDefinition bounded_semaphore_type = {
    .name = "asyncio.locks.BoundedSemaphore",
    .set_up = set_up<SemaphoreObject>,
    .constructor = {.name = "BoundedSemaphore.__init__",
                    .signature = "(self, value=1)",
                    .code = [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      Ref<SemaphoreObject> semaphore = TRY(make_semaphore(runtime, arguments));
                      semaphore->bound = semaphore->value();
                      return semaphore;
                    },
                    .flavour = python_function},
    .base = &semaphore_type,
};

// ---- Barrier ----

void set_up_barrier(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<BarrierObject*>(object)); };
  slots.repr = [](Runtime& runtime, Value const& self) { return self_of<BarrierObject>(self).repr(runtime); };
}

AsyncFunction nothing(Runtime&, Ref<BarrierObject>) { co_return Value::none(); }

constexpr NativeCoroutineName barrier_enter_name{"Barrier.__aenter__", "locks.py", 503, 506};
constexpr NativeCoroutineName barrier_exit_name{"Barrier.__aexit__", "locks.py", 508, 508};

constexpr NativeDefinition barrier_methods[] = {
    {"wait", "(self)", coroutine_method<BarrierObject, wait, barrier_wait_name>, python_function},
    {"reset", "(self)", coroutine_method<BarrierObject, reset, barrier_reset_name>, python_function},
    {"abort", "(self)", coroutine_method<BarrierObject, abort, barrier_abort_name>, python_function},
    {"__aenter__", "(self)", coroutine_method<BarrierObject, wait, barrier_enter_name>, python_function},
    {"__aexit__", "(self, *args)", coroutine_method<BarrierObject, nothing, barrier_exit_name>, python_function},
};

constexpr NativeAttributeDefinition barrier_attributes[] = {
    {"parties",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       return int_value(runtime, self_of<BarrierObject>(self).parties());
     }},
    {"n_waiting",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       return int_value(runtime, self_of<BarrierObject>(self).waiting());
     }},
    {"broken",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return Value::boolean(self_of<BarrierObject>(self).is_broken());
     }},
};

Completion<Value> make_barrier(Runtime& runtime, Arguments arguments) {
  if (TRY(holds(runtime, Comparison::less, arguments[1], Value::small_int(1)))) {
    return runtime.raise(runtime.types.value_error, "parties must be >= 1");
  }
  std::int64_t const parties = TRY(index_of(runtime, arguments[1]));
  Ref<ConditionObject> condition = TRY(make_condition(runtime, native_type(runtime, condition_type), Value::none()));
  return runtime.heap.make<BarrierObject>(type_of_new(arguments), parties, std::move(condition));
}

constexpr NativeTypeDefinition barrier_type = {
    .name = "asyncio.locks.Barrier",
    .set_up = set_up_barrier,
    .constructor = {.name = "Barrier.__init__",
                    .signature = "(self, parties)",
                    .code = make_barrier,
                    .flavour = python_function},
    .methods = barrier_methods,
    .attributes = barrier_attributes,
};

}  // namespace

Ref<EventObject> make_event(Runtime& runtime) {
  return runtime.heap.make<EventObject>(native_type(runtime, event_type));
}

std::span<NativeTypeDefinition const* const> asyncio_lock_types() {
  static constexpr NativeTypeDefinition const* types[] = {
      &lock_type, &event_type, &condition_type, &semaphore_type, &bounded_semaphore_type, &barrier_type};
  return types;
}

}  // namespace loopscope
