#include "stdlib/asyncio/lock_types.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/synchronization/barrier.h"
#include "asyncio/synchronization/locks.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "vm/classes/class_layouts.h"

// asyncio's locks for the program; the behaviour is in engine/asyncio.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

extern NativeTypeDefinition const lock_type;
extern NativeTypeDefinition const event_type;
extern NativeTypeDefinition const condition_type;
extern NativeTypeDefinition const semaphore_type;
extern NativeTypeDefinition const bounded_semaphore_type;
extern NativeTypeDefinition const barrier_type;

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
Ref<DictObject>& attributes_of(Object& self) {
  return static_cast<T&>(self).attributes;
}

template <typename T>
using Make = Completion<Ref<T>> (*)(Runtime&, Type&);
/// Executes `__init__`; the arguments after `self` are already bound to the constructor's signature.
template <typename T>
using Initialize = Completion<void> (*)(Runtime&, T&, Arguments);

template <typename T>
Completion<Ref<T>> make_plain(Runtime& runtime, Type& type) {
  return runtime.heap.make<T>(type);
}
template <typename T, Observed::Kind kind>
Completion<void> initialize_plain(Runtime& runtime, T& made, Arguments) {
  made.observed.created(runtime, kind, made.type(), {});
  return {};
}

/// The slots and the constructor of a type that classes of the program can derive from.
template <typename T, NativeTypeDefinition const& definition, Make<T> make, Initialize<T> initialize>
struct Subclassable {
  static Completion<Value> construct(Runtime& runtime, Arguments arguments) {
    Ref<T> made = TRY(make(runtime, type_of_new(arguments)));
    TRY(initialize(runtime, *made, arguments));
    return made;
  }

  static void set_up(TypeSlots& slots) {
    slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<T*>(object)); };
    slots.create = [](Runtime& runtime, Type& type, CallArguments const&) -> Completion<Value> {
      return TRY(make(runtime, type));
    };
    slots.initialize = [](Runtime& runtime, Value const& self, CallArguments const& arguments) -> Completion<void> {
      std::vector<Value> bound = TRY(bind_constructor(runtime, definition, arguments));
      return initialize(runtime, self_of<T>(self), bound);
    };
    slots.repr = [](Runtime& runtime, Value const& self) { return self_of<T>(self).repr(runtime); };
    slots.instance_attributes = attributes_of<T>;
    slots.traverse = [](Object& self, ReferenceVisitor& visitor) { static_cast<T&>(self).traverse(visitor); };
    slots.clear = [](Object& self) { static_cast<T&>(self).clear(); };
  }
};

constexpr std::string_view special_methods = "repr init new";

template <typename T>
using AsyncMethod = AsyncFunction (*)(Runtime&, Ref<T>);

/// A method that is an `async def` in CPython.
template <typename T, AsyncMethod<T> method, NativeCoroutineName const& name>
Completion<Value> coroutine_method(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, name, method(runtime, self_of<T>(arguments)));
}

// ---- async with: the methods from _ContextManagerMixin ----

constexpr NativeCoroutineName enter_name{"_ContextManagerMixin.__aenter__", "locks.py", 13, 14};
constexpr NativeCoroutineName exit_name{"_ContextManagerMixin.__aexit__", "locks.py", 19, 20};

template <typename T, AsyncMethod<T> acquire_it, NativeCoroutineName const& acquire_name>
AsyncFunction enter(Runtime& runtime, Ref<T> lock) {
  Value acquired = CO_TRY(call_own(runtime, *lock, "acquire"));
  if (acquired.is_unset()) {
    acquired = Value::from(make_native_coroutine(runtime, acquire_name, acquire_it(runtime, lock)));
  }
  CO_TRY(co_await awaiting(std::move(acquired)));
  co_return Value::none();
}

template <typename T>
AsyncFunction leave(Runtime& runtime, Ref<T> lock) {
  Value const own = CO_TRY(call_own(runtime, *lock, "release"));
  if (own.is_unset()) CO_TRY(release(runtime, *lock));
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

using LockClass =
    Subclassable<LockObject, lock_type, make_plain<LockObject>, initialize_plain<LockObject, Observed::Kind::lock>>;

constexpr NativeAttributeDefinition lock_attributes[] = {
    {"_locked",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return Value::boolean(self_of<LockObject>(self).is_locked());
     }},
};

constexpr NativeTypeDefinition lock_type = {
    .name = "asyncio.locks.Lock",
    .set_up = LockClass::set_up,
    .constructor = {.name = "Lock.__init__",
                    .signature = "(self)",
                    .code = LockClass::construct,
                    .flavour = python_function},
    .special_methods = special_methods,
    .methods = lock_methods,
    .attributes = lock_attributes,
    .attributes_of_subclasses = attributes_of<LockObject>,
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

using EventClass = Subclassable<EventObject, event_type, make_plain<EventObject>,
                                initialize_plain<EventObject, Observed::Kind::event>>;

constexpr NativeAttributeDefinition event_attributes[] = {
    {"_value",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return Value::boolean(self_of<EventObject>(self).is_set());
     }},
};

constexpr NativeTypeDefinition event_type = {
    .name = "asyncio.locks.Event",
    .set_up = EventClass::set_up,
    .constructor = {.name = "Event.__init__",
                    .signature = "(self)",
                    .code = EventClass::construct,
                    .flavour = python_function},
    .special_methods = special_methods,
    .methods = event_methods,
    .attributes = event_attributes,
    .attributes_of_subclasses = attributes_of<EventObject>,
};

// ---- Condition ----

Ref<LockObject> lock_of(Arguments arguments) { return Ref(&self_of<ConditionObject>(arguments)->lock()); }

Completion<Ref<ConditionObject>> make_condition(Runtime& runtime, Type& type) {
  return runtime.heap.make<ConditionObject>(type, runtime.heap.make<LockObject>(native_type(runtime, lock_type)));
}

Completion<void> initialize_condition(Runtime& runtime, ConditionObject& condition, Arguments arguments) {
  if (Value const& lock = arguments[1]; !lock.is_none()) {
    if (&native_base(type_of(runtime, lock)) != &native_type(runtime, lock_type)) {
      return runtime.raise(runtime.types.not_implemented_error,
                           "Loopscope's Condition accepts only an asyncio.Lock or an instance of a subclass");
    }
    condition.set_lock(Ref(&self_of<LockObject>(lock)));
  }
  std::string const name = condition.observed.created(runtime, Observed::Kind::condition, condition.type(), {});
  condition.lock().observed.created_inside(runtime, Observed::Kind::lock, name);
  if (!condition.type().is_guest_class) return {};
  // The lock's methods become attributes of the instance, which take precedence over those of its class.
  if (!condition.attributes) condition.attributes = make_dict(runtime);
  for (char const* name : {"locked", "acquire", "release"}) {
    Value method = TRY(get_attribute(runtime, Value::from(&condition.lock()), name));
    condition.attributes->set_str(runtime.intern(name), std::move(method));
  }
  return {};
}

AsyncFunction enter_condition(Runtime& runtime, Ref<ConditionObject> condition) {
  return enter<LockObject, acquire, lock_acquire_name>(runtime, Ref(&condition->lock()));
}

AsyncFunction leave_condition(Runtime& runtime, Ref<ConditionObject> condition) {
  return leave(runtime, Ref(&condition->lock()));
}

Completion<Value> notify_all(Runtime& runtime, Arguments arguments) {
  Ref<ConditionObject> const condition = self_of<ConditionObject>(arguments);
  Value const count = int_value(runtime, static_cast<std::int64_t>(condition->waiter_count()));
  Value const own = TRY(call_own(runtime, *condition, "notify", std::span(&count, 1)));
  if (own.is_unset()) TRY(condition->notify(runtime, condition->waiter_count()));
  return Value::none();
}

constexpr NativeDefinition condition_methods[] = {
    {"acquire", "(self)", [](Runtime& runtime, Arguments arguments) { return acquiring(runtime, *lock_of(arguments)); },
     python_function},
    {"release", "(self)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(call_release(runtime, *lock_of(arguments)));
       return Value::none();
     },
     python_function},
    {"locked", "(self)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::boolean(TRY(is_locked(runtime, *lock_of(arguments))));
     },
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
    {"notify_all", "(self)", notify_all, python_function},
    {"__aenter__", "(self)", coroutine_method<ConditionObject, enter_condition, enter_name>, python_function},
    {"__aexit__", "(self, exc_type, exc, tb)", coroutine_method<ConditionObject, leave_condition, exit_name>,
     python_function},
};

using ConditionClass = Subclassable<ConditionObject, condition_type, make_condition, initialize_condition>;

constexpr NativeAttributeDefinition condition_attributes[] = {
    {"_lock",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return Value::from(&self_of<ConditionObject>(self).lock());
     }},
};

constexpr NativeTypeDefinition condition_type = {
    .name = "asyncio.locks.Condition",
    .set_up = ConditionClass::set_up,
    .constructor = {.name = "Condition.__init__",
                    .signature = "(self, lock=None)",
                    .code = ConditionClass::construct,
                    .flavour = python_function},
    .special_methods = special_methods,
    .methods = condition_methods,
    .attributes = condition_attributes,
    .attributes_of_subclasses = attributes_of<ConditionObject>,
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

Completion<Ref<SemaphoreObject>> make_semaphore(Runtime& runtime, Type& type) {
  return runtime.heap.make<SemaphoreObject>(type, 1);
}

Completion<void> set_first_value(Runtime& runtime, SemaphoreObject& semaphore, Arguments arguments) {
  if (TRY(holds(runtime, Comparison::less, arguments[1], Value::small_int(0)))) {
    return runtime.raise(runtime.types.value_error, "Semaphore initial value must be >= 0");
  }
  semaphore.set_value(TRY(index_of(runtime, arguments[1])));
  return {};
}

Completion<void> initialize_semaphore(Runtime& runtime, SemaphoreObject& semaphore, Arguments arguments) {
  TRY(set_first_value(runtime, semaphore, arguments));
  semaphore.observed.created(runtime, Observed::Kind::semaphore, semaphore.type(),
                             {.count = static_cast<std::uint32_t>(semaphore.value())});
  return {};
}

Completion<void> initialize_bounded(Runtime& runtime, SemaphoreObject& semaphore, Arguments arguments) {
  TRY(set_first_value(runtime, semaphore, arguments));
  semaphore.bound = semaphore.value();
  auto const value = static_cast<std::uint32_t>(semaphore.value());
  semaphore.observed.created(runtime, Observed::Kind::semaphore, semaphore.type(), {.count = value, .limit = value});
  return {};
}

constexpr NativeAttributeDefinition semaphore_attributes[] = {
    {"_value",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       return int_value(runtime, self_of<SemaphoreObject>(self).value());
     },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       if (value.is_unset()) {
         return runtime.raise(runtime.types.not_implemented_error,
                              "Loopscope's semaphores do not support deleting the attribute '_value'");
       }
       self_of<SemaphoreObject>(self).set_value(TRY(index_of(runtime, value)));
       return {};
     }},
};

using SemaphoreClass = Subclassable<SemaphoreObject, semaphore_type, make_semaphore, initialize_semaphore>;
using BoundedClass = Subclassable<SemaphoreObject, bounded_semaphore_type, make_semaphore, initialize_bounded>;

constexpr NativeTypeDefinition semaphore_type = {
    .name = "asyncio.locks.Semaphore",
    .set_up = SemaphoreClass::set_up,
    .constructor = {.name = "Semaphore.__init__",
                    .signature = "(self, value=1)",
                    .code = SemaphoreClass::construct,
                    .flavour = python_function},
    .special_methods = special_methods,
    .methods = semaphore_methods,
    .attributes = semaphore_attributes,
    .attributes_of_subclasses = attributes_of<SemaphoreObject>,
};

constexpr NativeTypeDefinition bounded_semaphore_type = {
    .name = "asyncio.locks.BoundedSemaphore",
    .set_up = BoundedClass::set_up,
    .constructor = {.name = "BoundedSemaphore.__init__",
                    .signature = "(self, value=1)",
                    .code = BoundedClass::construct,
                    .flavour = python_function},
    .special_methods = special_methods,
    .attributes_of_subclasses = attributes_of<SemaphoreObject>,
    .base = &semaphore_type,
};

// ---- Barrier ----

AsyncFunction nothing(Runtime&, Ref<BarrierObject>) { co_return Value::none(); }

constexpr NativeCoroutineName barrier_enter_name{"Barrier.__aenter__", "locks.py", 503, 506};
constexpr NativeCoroutineName barrier_exit_name{"Barrier.__aexit__", "locks.py", 508, 508};

AsyncFunction enter_barrier(Runtime& runtime, Ref<BarrierObject> barrier) {
  Value waiting = CO_TRY(call_own(runtime, *barrier, "wait"));
  if (waiting.is_unset())
    waiting = Value::from(make_native_coroutine(runtime, barrier_wait_name, wait(runtime, barrier)));
  co_return co_await awaiting(std::move(waiting));
}

constexpr NativeDefinition barrier_methods[] = {
    {"wait", "(self)", coroutine_method<BarrierObject, wait, barrier_wait_name>, python_function},
    {"reset", "(self)", coroutine_method<BarrierObject, reset, barrier_reset_name>, python_function},
    {"abort", "(self)", coroutine_method<BarrierObject, abort, barrier_abort_name>, python_function},
    {"__aenter__", "(self)", coroutine_method<BarrierObject, enter_barrier, barrier_enter_name>, python_function},
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

Completion<Ref<BarrierObject>> make_barrier(Runtime& runtime, Type& type) {
  Ref<ConditionObject> condition = TRY(make_condition(runtime, native_type(runtime, condition_type)));
  return runtime.heap.make<BarrierObject>(type, 1, std::move(condition));
}

Completion<void> initialize_barrier(Runtime& runtime, BarrierObject& barrier, Arguments arguments) {
  if (TRY(holds(runtime, Comparison::less, arguments[1], Value::small_int(1)))) {
    return runtime.raise(runtime.types.value_error, "parties must be >= 1");
  }
  barrier.set_parties(runtime, TRY(index_of(runtime, arguments[1])));
  return {};
}

using BarrierClass = Subclassable<BarrierObject, barrier_type, make_barrier, initialize_barrier>;

constexpr NativeTypeDefinition barrier_type = {
    .name = "asyncio.locks.Barrier",
    .set_up = BarrierClass::set_up,
    .constructor = {.name = "Barrier.__init__",
                    .signature = "(self, parties)",
                    .code = BarrierClass::construct,
                    .flavour = python_function},
    .special_methods = special_methods,
    .methods = barrier_methods,
    .attributes = barrier_attributes,
    .attributes_of_subclasses = attributes_of<BarrierObject>,
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
