#include "stdlib/itertools/itertools.h"
#include "values/containers/tuple.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"

// tee: its iterators follow one linked list of nodes, whose last node draws from the source.
namespace loopscope::itertools {

namespace {

/// An item drawn from the source and the next node; the last node has neither.
class TeeNode final : public Object {
 public:
  TeeNode(Type& type, Value from) : Object(ObjectKind::other, type), source(std::move(from)) {}

  Value source;
  Value item;
  Ref<TeeNode> next;
  bool is_drawing = false;
};

class TeeIterator final : public Object {
 public:
  TeeIterator(Type& type, Ref<TeeNode> at) : Object(ObjectKind::other, type), node(std::move(at)) {}

  Ref<TeeNode> node;
};

void set_up_node(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<TeeNode*>(object)); };
  slots.clear = [](Object& self) {
    auto& node = static_cast<TeeNode&>(self);
    node.source = node.item = Value::unset();
    node.next = nullptr;
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    auto& node = static_cast<TeeNode&>(self);
    visitor.visit(node.source);
    visitor.visit(node.item);
    visitor.visit(node.next);
  };
}

constexpr NativeTypeDefinition node_type = {.name = "itertools._tee_dataobject", .set_up = set_up_node};
extern NativeTypeDefinition const iterator_type;

Completion<Value> next_of_tee(Runtime& runtime, Value const& self) {
  auto& tee = *static_cast<TeeIterator*>(self.object());
  Ref<TeeNode> const node = tee.node;
  if (!node->next) {
    if (node->is_drawing) return runtime.raise(runtime.types.runtime_error, "cannot re-enter the tee iterator");
    if (node->source.is_unset()) return Value::unset();
    node->is_drawing = true;
    Completion<Value> drawn = next(runtime, node->source);
    node->is_drawing = false;
    Value item = TRY(std::move(drawn));
    if (item.is_unset()) return item;
    node->item = std::move(item);
    node->next = runtime.heap.make<TeeNode>(native_type(runtime, node_type), node->source);
  }
  tee.node = node->next;
  return Value(node->item);
}

Completion<Ref<TeeIterator>> tee_of(Runtime& runtime, Value const& iterable) {
  Type& type = native_type(runtime, iterator_type);
  Value const iterator = TRY(iterate(runtime, iterable));
  if (&type_of(runtime, iterator) == &type) {
    return runtime.heap.make<TeeIterator>(type, static_cast<TeeIterator*>(iterator.object())->node);
  }
  return runtime.heap.make<TeeIterator>(type, runtime.heap.make<TeeNode>(native_type(runtime, node_type), iterator));
}

void set_up_iterator(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<TeeIterator*>(object)); };
  slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
  slots.next = next_of_tee;
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) { visitor.visit(static_cast<TeeIterator&>(self).node); };
}

constexpr NativeDefinition iterator_methods[] = {
    {"__copy__", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::from(TRY(tee_of(runtime, arguments[0])));
     }},
};

constexpr NativeTypeDefinition iterator_type = {
    .name = "itertools._tee",
    .set_up = set_up_iterator,
    .constructor = {"_tee", "(type, iterable, /)",
                    [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
                      return Value::from(TRY(tee_of(runtime, arguments[1])));
                    },
                    NativeFlavour::c_type},
    .special_methods = "iter next new",
    .methods = iterator_methods};

Completion<Value> tee(Runtime& runtime, Arguments arguments) {
  std::int64_t const count = TRY(index_of(runtime, arguments[1]));
  if (count < 0) return runtime.raise(runtime.types.value_error, "n must be >= 0");
  std::vector<Value> tees;
  if (count > 0) tees.push_back(Value::from(TRY(tee_of(runtime, arguments[0]))));
  while (std::cmp_less(tees.size(), count)) tees.push_back(Value::from(TRY(tee_of(runtime, tees[0]))));
  return make_tuple(runtime, tees);
}

}  // namespace

constexpr NativeDefinition tee_function = {.name = "tee", .signature = "(iterable, n=2, /)", .code = tee};

}  // namespace loopscope::itertools
