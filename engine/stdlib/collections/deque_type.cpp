#include <algorithm>
#include <array>
#include <string>

#include "stdlib/collections/deque.h"
#include "values/containers/sequence.h"
#include "values/containers/slice.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/text.h"
#include "vm/classes/class_layouts.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

DequeObject& self_of(Value const& self) { return *static_cast<DequeObject*>(self.object()); }
DequeObject& self_of(Arguments arguments) { return self_of(arguments[0]); }

DequeObject* as_deque(Runtime& runtime, Value const& value) {
  if (!value.is_object() || !value.object()->type().is_subtype_of(native_type(runtime, deque_type))) return nullptr;
  return &self_of(value);
}

Raised raise_mutated(Runtime& runtime) {
  return runtime.raise(runtime.types.runtime_error, "deque mutated during iteration");
}

// ---- the iterators ----

class DequeIterator final : public Object {
 public:
  DequeIterator(Type& type, Ref<DequeObject> over)
      : Object(ObjectKind::other, type), deque(std::move(over)), left(deque->size()), changes(deque->changes) {}

  Ref<DequeObject> deque;
  std::size_t left;
  std::uint64_t const changes;
};

DequeIterator& iterator_of(Value const& self) { return *static_cast<DequeIterator*>(self.object()); }

enum class Direction : std::uint8_t { forwards, backwards };

template <Direction direction>
Completion<Value> next_of_iterator(Runtime& runtime, Value const& self) {
  DequeIterator& iterator = iterator_of(self);
  DequeObject const& deque = *iterator.deque;
  if (deque.changes != iterator.changes) {
    iterator.left = 0;
    return raise_mutated(runtime);
  }
  if (iterator.left == 0) return Value::unset();
  --iterator.left;
  return Value(deque[direction == Direction::forwards ? deque.size() - 1 - iterator.left : iterator.left]);
}

template <Direction direction>
void set_up_iterator(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<DequeIterator*>(object)); };
  slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
  slots.next = next_of_iterator<direction>;
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<DequeIterator&>(self).deque);
  };
}

constexpr NativeTypeDefinition iterator_type = {.name = "collections._deque_iterator",
                                                .set_up = set_up_iterator<Direction::forwards>,
                                                .special_methods = "iter next"};
constexpr NativeTypeDefinition reverse_iterator_type = {.name = "collections._deque_reverse_iterator",
                                                        .set_up = set_up_iterator<Direction::backwards>,
                                                        .special_methods = "iter next"};

Completion<Value> make_deque_iterator(Runtime& runtime, Value const& self, NativeTypeDefinition const& definition) {
  return runtime.heap.make<DequeIterator>(native_type(runtime, definition), Ref(&self_of(self)));
}

// ---- construction ----

Completion<void> extend_deque(Runtime& runtime, DequeObject& deque, Value const& iterable,
                              Value (DequeObject::*push)(Value)) {
  // A deque that extends itself appends its current items.
  if (iterable.is_object() && iterable.object() == &deque) {
    std::vector<Value> items;
    for (std::size_t index = 0; index < deque.size(); ++index) items.push_back(deque[index]);
    for (Value& item : items) Value const dropped = (deque.*push)(std::move(item));
    return {};
  }
  Value const iterator = TRY(iterate(runtime, iterable));
  while (true) {
    Value item = TRY(next(runtime, iterator));
    if (item.is_unset()) return {};
    Value const dropped = (deque.*push)(std::move(item));
  }
}

/// deque.__init__
Completion<void> fill(Runtime& runtime, DequeObject& deque, Value const& iterable, Value const& maximum) {
  std::int64_t limit = -1;
  if (!maximum.is_none()) {
    if (!is_int(maximum)) return runtime.raise(runtime.types.type_error, "an integer is required");
    limit = as_int(maximum);
    if (limit < 0) return runtime.raise(runtime.types.value_error, "maxlen must be non-negative");
  }
  deque.maximum = limit;
  std::vector<Value> const dropped = deque.take_all();
  if (iterable.is_unset()) return {};
  return extend_deque(runtime, deque, iterable, &DequeObject::push_right);
}

Completion<Value> construct(Runtime& runtime, Arguments arguments) {
  Ref<DequeObject> deque = runtime.heap.make<DequeObject>(*arguments[0].as<Type>());
  TRY(fill(runtime, *deque, arguments[1], arguments[2]));
  return deque;
}

Ref<DequeObject> plain_copy(Runtime& runtime, DequeObject const& source) {
  Ref<DequeObject> deque = runtime.heap.make<DequeObject>(native_type(runtime, deque_type));
  deque->maximum = source.maximum;
  for (std::size_t index = 0; index < source.size(); ++index) Value const dropped = deque->push_right(source[index]);
  return deque;
}

/// A subclass creates its own copy.
Completion<Ref<DequeObject>> copy_of(Runtime& runtime, DequeObject& source) {
  Type& type = source.type();
  if (&type == &native_type(runtime, deque_type)) return plain_copy(runtime, source);
  Value const given[] = {Value::from(&source), int_value(runtime, source.maximum)};
  Value const copy =
      TRY(call(runtime, Value::from(static_cast<Object*>(&type)), std::span(given).first(source.maximum < 0 ? 1 : 2)));
  DequeObject* const deque = as_deque(runtime, copy);
  if (deque) return Ref(deque);
  return runtime.raise(runtime.types.type_error,
                       type.name() + "() must return a deque, not " + type_of(runtime, copy).name());
}

// ---- the slots ----

Completion<Value> deque_repr(Runtime& runtime, Value const& self) {
  ReprGuard guard(runtime, *self.object());
  if (!guard.entered()) return str_value(runtime, "[...]");
  DequeObject& deque = self_of(self);
  std::string const& name = deque.type().name();
  std::string text = name.substr(name.rfind('.') + 1) + "([";
  std::uint64_t const changes = deque.changes;
  for (std::size_t index = 0; index < deque.size(); ++index) {
    if (index > 0) text += ", ";
    Value const item = deque[index];
    TRY(append_repr(runtime, text, item));
    if (deque.changes != changes) return raise_mutated(runtime);
  }
  text += ']';
  if (deque.maximum >= 0) text += ", maxlen=" + std::to_string(deque.maximum);
  return str_value(runtime, text + ")");
}

struct Items {
  DequeObject& deque;
  std::size_t size() const { return deque.size(); }
  Value const& operator[](std::size_t index) const { return deque[index]; }
};

Completion<Value> deque_compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  DequeObject* const right = as_deque(runtime, other);
  if (!right) return Value::not_implemented();
  return compare_sequences(runtime, comparison, [&] { return Items{self_of(self)}; }, [&] { return Items{*right}; });
}

Completion<std::size_t> place_of(Runtime& runtime, DequeObject const& deque, Value const& key) {
  if (!has_index(runtime, key)) {
    return runtime.raise(runtime.types.type_error,
                         "sequence index must be integer, not '" + type_of(runtime, key).name() + "'");
  }
  return static_cast<std::size_t>(TRY(sequence_index(
      runtime, TRY(index_value(runtime, key)), static_cast<std::int64_t>(deque.size()), "deque index out of range")));
}

Completion<Value> deque_get_item(Runtime& runtime, Value const& self, Value const& key) {
  if (!is_int(key) && !has_index(runtime, key)) {
    return runtime.raise(runtime.types.type_error,
                         "sequence index must be integer, not '" + type_of(runtime, key).name() + "'");
  }
  std::size_t const place = TRY(place_of(runtime, self_of(self), key));
  return Value(self_of(self)[place]);
}

Completion<void> deque_set_item(Runtime& runtime, Value const& self, Value const& key, Value value) {
  DequeObject& deque = self_of(self);
  std::size_t const place = TRY(place_of(runtime, deque, key));
  Value const dropped = value.is_unset() ? deque.close(place) : std::exchange(deque[place], std::move(value));
  return {};
}

/// Calls `found(index)` for each item that equals the value, until `found` returns true.
template <typename Found>
Completion<void> for_each_equal(Runtime& runtime, DequeObject& deque, Value const& value, std::size_t begin,
                                std::size_t end, Found found) {
  std::uint64_t const changes = deque.changes;
  for (std::size_t index = begin; index < end; ++index) {
    Value const item = deque[index];
    bool const is_equal = TRY(equals(runtime, item, value));
    if (deque.changes != changes) return raise_mutated(runtime);
    if (is_equal && found(index)) return {};
  }
  return {};
}

constexpr std::size_t nowhere = SIZE_MAX;

Completion<std::size_t> place_of_equal(Runtime& runtime, DequeObject& deque, Value const& value, std::size_t begin,
                                       std::size_t end) {
  std::size_t place = nowhere;
  TRY(for_each_equal(runtime, deque, value, begin, end, [&](std::size_t index) {
    place = index;
    return true;
  }));
  return place;
}

Completion<Value> deque_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation == BinaryOperator::add) {
    DequeObject* const first = as_deque(runtime, left);
    if (!first) return Value::not_implemented();
    DequeObject* const second = as_deque(runtime, right);
    if (!second) {
      return runtime.raise(runtime.types.type_error,
                           "can only concatenate deque (not \"" + type_of(runtime, right).name() + "\") to deque");
    }
    Ref<DequeObject> sum = TRY(copy_of(runtime, *first));
    TRY(extend_deque(runtime, *sum, right, &DequeObject::push_right));
    return sum;
  }
  if (operation != BinaryOperator::multiply) return Value::not_implemented();
  DequeObject* const first = as_deque(runtime, left);
  Value const& count = first ? right : left;
  DequeObject& deque = first ? *first : self_of(right);
  if (!is_int(count) && !has_index(runtime, count)) {
    // A class of the program may define the product itself.
    if (type_of(runtime, count).is_guest_class) return Value::not_implemented();
    return runtime.raise(runtime.types.type_error,
                         "can't multiply sequence by non-int of type '" + type_of(runtime, count).name() + "'");
  }
  std::int64_t const times = TRY(repeat_count(runtime, TRY(index_value(runtime, count)), deque.size(), sizeof(Value)));
  Ref<DequeObject> product = TRY(copy_of(runtime, deque));
  std::vector<Value> const items = product->take_all();
  for (std::int64_t round = 0; round < times; ++round) {
    for (std::size_t index = 0; index < deque.size(); ++index) Value const dropped = product->push_right(deque[index]);
  }
  return product;
}

Completion<Value> deque_in_place(Runtime& runtime, BinaryOperator operation, Value const& self, Value const& other) {
  if (operation == BinaryOperator::add) {
    TRY(extend_deque(runtime, self_of(self), other, &DequeObject::push_right));
    return self;
  }
  if (operation != BinaryOperator::multiply || !(is_int(other) || has_index(runtime, other)))
    return Value::not_implemented();
  DequeObject& deque = self_of(self);
  std::int64_t const times = TRY(repeat_count(runtime, TRY(index_value(runtime, other)), deque.size(), sizeof(Value)));
  Ref<DequeObject> const items = plain_copy(runtime, deque);
  std::vector<Value> const dropped_items = deque.take_all();
  for (std::int64_t round = 0; round < times; ++round) {
    for (std::size_t index = 0; index < items->size(); ++index) Value const dropped = deque.push_right((*items)[index]);
  }
  return self;
}

void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<DequeObject*>(object)); };
  slots.create = [](Runtime& of, Type& type, CallArguments const&) -> Completion<Value> {
    return of.heap.make<DequeObject>(type);
  };
  slots.initialize = [](Runtime& of, Value const& self, CallArguments const& arguments) -> Completion<void> {
    std::vector<Value> const bound = TRY(bind_constructor(of, deque_type, arguments));
    return fill(of, self_of(self), bound[1], bound[2]);
  };
  slots.repr = deque_repr;
  slots.unhashable = true;
  slots.compare = deque_compare;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
    return static_cast<std::int64_t>(self_of(self).size());
  };
  slots.get_item = deque_get_item;
  slots.set_item = deque_set_item;
  slots.contains = [](Runtime& of, Value const& self, Value const& item) -> Completion<bool> {
    return TRY(place_of_equal(of, self_of(self), item, 0, self_of(self).size())) != nowhere;
  };
  slots.iterate = [](Runtime& of, Value const& self) { return make_deque_iterator(of, self, iterator_type); };
  slots.reverse_iterate = [](Runtime& of, Value const& self) {
    return make_deque_iterator(of, self, reverse_iterator_type);
  };
  slots.binary = deque_binary;
  slots.in_place = deque_in_place;
  slots.clear = [](Object& self) {
    auto& deque = static_cast<DequeObject&>(self);
    std::vector<Value> const dropped = deque.take_all();
    deque.attributes = nullptr;
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    auto& deque = static_cast<DequeObject&>(self);
    for (std::size_t index = 0; index < deque.size(); ++index) visitor.visit(deque[index]);
    visitor.visit(deque.attributes);
  };
}

// ---- the methods ----

Completion<Value> pop_end(Runtime& runtime, DequeObject& deque, Value (DequeObject::*pop)()) {
  if (deque.size() == 0) return runtime.raise(runtime.types.index_error, "pop from an empty deque");
  return (deque.*pop)();
}

std::size_t clip(std::int64_t index, std::size_t size) {
  auto const length = static_cast<std::int64_t>(size);
  return static_cast<std::size_t>(std::clamp<std::int64_t>(index < 0 ? index + length : index, 0, length));
}

Completion<Value> count(Runtime& runtime, Arguments arguments) {
  std::int64_t total = 0;
  TRY(for_each_equal(runtime, self_of(arguments), arguments[1], 0, self_of(arguments).size(), [&](std::size_t) {
    ++total;
    return false;
  }));
  return int_value(runtime, total);
}

Completion<Value> index(Runtime& runtime, Arguments arguments) {
  DequeObject& deque = self_of(arguments);
  for (Value const& bound : arguments.subspan(2)) {
    if (is_int(bound) || has_index(runtime, bound)) continue;
    return runtime.raise(runtime.types.type_error, "slice indices must be integers or have an __index__ method");
  }
  std::size_t const begin = clip(TRY(index_of(runtime, arguments[2])), deque.size());
  std::size_t const end = clip(TRY(index_of(runtime, arguments[3])), deque.size());
  std::size_t const place = TRY(place_of_equal(runtime, deque, arguments[1], begin, end));
  if (place != nowhere) return int_value(runtime, static_cast<std::int64_t>(place));
  return runtime.raise(runtime.types.value_error, "deque.index(x): x not in deque");
}

Completion<Value> insert(Runtime& runtime, Arguments arguments) {
  DequeObject& deque = self_of(arguments);
  std::int64_t const wanted = TRY(index_of(runtime, arguments[1]));
  if (std::cmp_equal(deque.size(), deque.maximum)) {
    return runtime.raise(runtime.types.index_error, "deque already at its maximum size");
  }
  std::size_t const place = clip(wanted, deque.size());
  deque.open(place);
  deque[place] = std::move(arguments[2]);
  return Value::none();
}

Completion<Value> remove(Runtime& runtime, Arguments arguments) {
  DequeObject& deque = self_of(arguments);
  std::uint64_t const changes = deque.changes;
  Completion<std::size_t> place = place_of_equal(runtime, deque, arguments[1], 0, deque.size());
  if (place.is_raised()) {
    if (deque.changes == changes) return Raised{};
    runtime.take_exception();
    return runtime.raise(runtime.types.index_error, "deque mutated during iteration");
  }
  if (place.value() == nowhere) {
    return runtime.raise(runtime.types.value_error, "deque.remove(x): x not in deque");
  }
  Value const dropped = deque.close(place.value());
  return Value::none();
}

Completion<Value> rotate(Runtime& runtime, Arguments arguments) {
  DequeObject& deque = self_of(arguments);
  std::int64_t const steps = TRY(index_of(runtime, arguments[1]));
  auto const size = static_cast<std::int64_t>(deque.size());
  if (size > 1) deque.rotate(static_cast<std::size_t>((steps % size + size) % size));
  return Value::none();
}

Completion<Value> copy(Runtime& runtime, Arguments arguments) {
  return Value::from(TRY(copy_of(runtime, self_of(arguments))));
}

constexpr NativeDefinition methods[] = {
    {"append", "(self, item, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       Value const dropped = self_of(arguments).push_right(std::move(arguments[1]));
       return Value::none();
     }},
    {"appendleft", "(self, item, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       Value const dropped = self_of(arguments).push_left(std::move(arguments[1]));
       return Value::none();
     }},
    {"clear", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       std::vector<Value> const dropped = self_of(arguments).take_all();
       return Value::none();
     }},
    {"copy", "(self, /)", copy},
    {"__copy__", "(self, /)", copy},
    {"count", "(self, value, /)", count},
    {"extend", "(self, iterable, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(extend_deque(runtime, self_of(arguments), arguments[1], &DequeObject::push_right));
       return Value::none();
     }},
    {"extendleft", "(self, iterable, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(extend_deque(runtime, self_of(arguments), arguments[1], &DequeObject::push_left));
       return Value::none();
     }},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)", index},
    {"insert", "(self, index, value, /)", insert},
    {"pop", "(self, /)",
     [](Runtime& runtime, Arguments arguments) {
       return pop_end(runtime, self_of(arguments), &DequeObject::pop_right);
     }},
    {"popleft", "(self, /)",
     [](Runtime& runtime, Arguments arguments) {
       return pop_end(runtime, self_of(arguments), &DequeObject::pop_left);
     }},
    {"remove", "(self, value, /)", remove},
    {"reverse", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       DequeObject& deque = self_of(arguments);
       for (std::size_t left = 0; left < deque.size() / 2; ++left)
         std::swap(deque[left], deque[deque.size() - 1 - left]);
       return Value::none();
     }},
    {"rotate", "(self, n=1, /)", rotate},
};

constexpr NativeAttributeDefinition attributes[] = {
    {"maxlen",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       return self_of(self).maximum < 0 ? Value::none() : int_value(runtime, self_of(self).maximum);
     }},
};

}  // namespace

constexpr NativeTypeDefinition deque_type = {
    .name = "collections.deque",
    .set_up = set_up,
    .constructor = {.name = "deque",
                    .signature = "(type, iterable=unset, maxlen=None)",
                    .code = construct,
                    .flavour = NativeFlavour::c_type},
    .special_methods =
        "repr unhashable compare len getitem setitem delitem contains iter reversed add iadd mul rmul "
        "imul init new",
    .methods = methods,
    .attributes = attributes,
    .attributes_of_subclasses = [](Object& self) -> Ref<DictObject>& {
      return static_cast<DequeObject&>(self).attributes;
    },
    .is_generic = true,
};

}  // namespace loopscope
