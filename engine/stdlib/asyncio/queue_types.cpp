#include "stdlib/asyncio/queue_types.h"

#include "asyncio/synchronization/queues.h"
#include "stdlib/asyncio/lock_types.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"
#include "values/text/text.h"
#include "vm/classes/class_layouts.h"

// asyncio's queues for the program; the behaviour is in engine/asyncio.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

QueueObject& self_of(Value const& self) { return *static_cast<QueueObject*>(self.object()); }
QueueObject& self_of(Arguments arguments) { return self_of(arguments[0]); }
Ref<QueueObject> held(Arguments arguments) { return Ref(&self_of(arguments)); }

using Order = QueueObject::Order;

/// `<Queue at 0x… maxsize=0>`, or the same without the address.
Completion<Value> shown(Runtime& runtime, Value const& self, std::string text) {
  text += " " + TRY(self_of(self).format(runtime)) + ">";
  return str_value(runtime, text);
}

Completion<Value> queue_repr(Runtime& runtime, Value const& self) {
  std::string text = object_repr(runtime, *self.object(), type_of(runtime, self).name());
  // As in object's repr, without the word `object`.
  std::size_t const word = text.find(" object at ");
  text.erase(word, 7);
  text.pop_back();
  return shown(runtime, self, std::move(text));
}

Completion<Value> queue_str(Runtime& runtime, Value const& self) {
  return shown(runtime, self, "<" + type_of(runtime, self).name());
}

Ref<DictObject>& attributes_of(Object& self) { return static_cast<QueueObject&>(self).attributes; }

template <Order order>
Ref<QueueObject> make_queue(Runtime& runtime, Type& type) {
  return runtime.heap.make<QueueObject>(type, order, make_event(runtime));
}

template <Order order>
extern NativeTypeDefinition const definition;

template <Order order>
void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<QueueObject*>(object)); };
  slots.create = [](Runtime& runtime, Type& type, CallArguments const&) -> Completion<Value> {
    return make_queue<order>(runtime, type);
  };
  slots.initialize = [](Runtime& runtime, Value const& self, CallArguments const& arguments) -> Completion<void> {
    std::vector<Value> bound = TRY(bind_constructor(runtime, definition<order>, arguments));
    TRY(self_of(self).initialize(runtime, std::move(bound[1])));
    self_of(self).become_observed(runtime);
    return {};
  };
  slots.repr = queue_repr;
  slots.str = queue_str;
  slots.instance_attributes = attributes_of;
  slots.clear = [](Object& self) { static_cast<QueueObject&>(self).clear(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) { static_cast<QueueObject&>(self).traverse(visitor); };
}

template <Order order>
Completion<Value> construct(Runtime& runtime, Arguments arguments) {
  Ref<QueueObject> queue = make_queue<order>(runtime, *arguments[0].as<Type>());
  TRY(queue->initialize(runtime, std::move(arguments[1])));
  queue->become_observed(runtime);
  return queue;
}

Completion<Value> get_method(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, queue_get_name, get(runtime, held(arguments)));
}

Completion<Value> put_method(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, queue_put_name, put(runtime, held(arguments), arguments[1]));
}

Completion<Value> join_method(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, queue_join_name, join(runtime, held(arguments)));
}

Completion<Value> shutdown(Runtime& runtime, Arguments arguments) {
  bool const is_immediate = TRY(truth(runtime, arguments[1]));
  TRY(self_of(arguments).shut_down(runtime, is_immediate ? QueueObject::Items::drop : QueueObject::Items::keep));
  return Value::none();
}

constexpr NativeDefinition methods[] = {
    {"get", "(self)", get_method, python_function},
    {"put", "(self, item)", put_method, python_function},
    {"join", "(self)", join_method, python_function},
    {"get_nowait", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return held(a)->plain_get_now(runtime); },
     python_function},
    {"put_nowait", "(self, item)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return held(a)->plain_put_now(runtime, a[1]); },
     python_function},
    {"task_done", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(self_of(a).task_done(runtime));
       return Value::none();
     },
     python_function},
    {"shutdown", "(self, immediate=False)", shutdown, python_function},
    {"qsize", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return int_value(runtime, TRY(self_of(a).plain_size(runtime)));
     },
     python_function},
    {"empty", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return Value::boolean(TRY(self_of(a).plain_is_empty(runtime)));
     },
     python_function},
    {"full", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return Value::boolean(TRY(self_of(a).plain_is_full(runtime)));
     },
     python_function},
    {"_init", "(self, maxsize)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(self_of(a).plain_init(runtime));
       return Value::none();
     },
     python_function},
    {"_get", "(self)", [](Runtime& runtime, Arguments a) { return self_of(a).plain_get(runtime); }, python_function},
    {"_put", "(self, item)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(self_of(a).plain_put(runtime, a[1]));
       return Value::none();
     },
     python_function},
    {"_format", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return str_value(runtime, TRY(self_of(a).format(runtime)));
     },
     python_function},
};

Completion<void> refuse_deletion(Runtime& runtime, Value const& value, char const* name) {
  if (!value.is_unset()) return {};
  return runtime.raise(runtime.types.not_implemented_error,
                       std::string("Loopscope's queues do not support deleting the attribute '") + name + "'");
}

constexpr NativeAttributeDefinition attributes[] = {
    {"maxsize", [](Runtime&, Value const& self) -> Completion<Value> { return Value(self_of(self).maximum); }},
    {"_maxsize", [](Runtime&, Value const& self) -> Completion<Value> { return Value(self_of(self).maximum); },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       TRY(refuse_deletion(runtime, value, "_maxsize"));
       self_of(self).maximum = std::move(value);
       return {};
     }},
    {"_queue", [](Runtime&, Value const& self) -> Completion<Value> { return Value(self_of(self).items); },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       TRY(refuse_deletion(runtime, value, "_queue"));
       self_of(self).items = std::move(value);
       return {};
     }},
    {"_unfinished_tasks",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       return int_value(runtime, self_of(self).unfinished);
     },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       TRY(refuse_deletion(runtime, value, "_unfinished_tasks"));
       self_of(self).unfinished = TRY(index_of(runtime, value));
       return {};
     }},
    {"_finished", [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(self_of(self).finished); }},
    {"_is_shutdown",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(self_of(self).is_shut_down); }},
};

template <>
constexpr NativeTypeDefinition definition<Order::first_in_first_out> = {
    .name = "asyncio.queues.Queue",
    .set_up = set_up<Order::first_in_first_out>,
    .constructor = {.name = "Queue.__init__",
                    .signature = "(self, maxsize=0)",
                    .code = construct<Order::first_in_first_out>,
                    .flavour = python_function},
    .special_methods = "repr str init new",
    .methods = methods,
    .attributes = attributes,
    .attributes_of_subclasses = attributes_of,
    .is_generic = true,
};

template <>
constexpr NativeTypeDefinition definition<Order::smallest_first> = {
    .name = "asyncio.queues.PriorityQueue",
    .set_up = set_up<Order::smallest_first>,
    .constructor = {.name = "Queue.__init__",
                    .signature = "(self, maxsize=0)",
                    .code = construct<Order::smallest_first>,
                    .flavour = python_function},
    .attributes_of_subclasses = attributes_of,
    .base = &definition<Order::first_in_first_out>,
};

template <>
constexpr NativeTypeDefinition definition<Order::last_in_first_out> = {
    .name = "asyncio.queues.LifoQueue",
    .set_up = set_up<Order::last_in_first_out>,
    .constructor = {.name = "Queue.__init__",
                    .signature = "(self, maxsize=0)",
                    .code = construct<Order::last_in_first_out>,
                    .flavour = python_function},
    .attributes_of_subclasses = attributes_of,
    .base = &definition<Order::first_in_first_out>,
};

}  // namespace

Completion<Ref<QueueObject>> make_asyncio_queue(Runtime& runtime) {
  constexpr Order order = Order::first_in_first_out;
  Ref<QueueObject> queue = make_queue<order>(runtime, native_type(runtime, definition<order>));
  TRY(queue->initialize(runtime, Value::small_int(0)));
  return queue;
}

std::span<NativeTypeDefinition const* const> asyncio_queue_types() {
  static constexpr NativeTypeDefinition const* types[] = {&definition<Order::first_in_first_out>,
                                                          &definition<Order::smallest_first>,
                                                          &definition<Order::last_in_first_out>};
  return types;
}

}  // namespace loopscope
