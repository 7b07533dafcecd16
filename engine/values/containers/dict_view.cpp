#include "values/containers/dict.h"
#include "values/containers/sequence.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

using Part = DictViewObject::Part;

DictViewObject& self_of(Value const& value) { return *value.as<DictViewObject>(); }

Completion<Value> view_repr(Runtime& runtime, Value const& self) {
  ReprGuard guard(runtime, *self.object());
  if (!guard.entered()) return str_value(runtime, "...");
  DictViewObject& view = self_of(self);
  std::string text = view.type().name() + "([";
  Value const iterator = TRY(iterate(runtime, self));
  for (bool first = true;; first = false) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) break;
    if (!first) text += ", ";
    TRY(append_repr(runtime, text, item));
  }
  return str_value(runtime, text + "])");
}

Completion<bool> view_contains(Runtime& runtime, Value const& self, Value const& item) {
  DictObject& dict = *self_of(self).dict;
  if (self_of(self).part == Part::keys) return TRY(dict.find(runtime, item)) != nullptr;
  if (self_of(self).part == Part::items) {
    auto* pair = item.if_is<TupleObject>();
    if (!pair || pair->size() != 2) return false;
    Value const* found = TRY(dict.find(runtime, (*pair)[0]));
    if (!found) return false;
    Value const value = *found;
    return equals(runtime, value, (*pair)[1]);
  }
  std::size_t position = 0;
  while (DictObject::Entry const* entry = dict.next(position)) {
    Value const value = entry->value;
    if (TRY(equals(runtime, value, item))) return true;
  }
  return false;
}

bool is_set_like(Runtime& runtime, Value const& value) {
  if (value.is<SetObject>()) return true;
  DictViewObject* view = as_dict_view(runtime, value);
  return view && view->part != Part::values;
}

Completion<bool> all_contained(Runtime& runtime, Value const& inner, Value const& outer) {
  Value const iterator = TRY(iterate(runtime, inner));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return true;
    if (!TRY(contains(runtime, outer, item))) return false;
  }
}

Completion<Value> view_compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  if (!is_set_like(runtime, other)) return Value::not_implemented();
  std::int64_t const left = TRY(length(runtime, self));
  std::int64_t const right = TRY(length(runtime, other));
  bool result = false;
  switch (comparison) {
    case Comparison::equal:
    case Comparison::not_equal:
      result = left == right && TRY(all_contained(runtime, self, other));
      if (comparison == Comparison::not_equal) result = !result;
      break;
    case Comparison::less: result = left < right && TRY(all_contained(runtime, self, other)); break;
    case Comparison::less_equal: result = left <= right && TRY(all_contained(runtime, self, other)); break;
    case Comparison::greater: result = left > right && TRY(all_contained(runtime, other, self)); break;
    case Comparison::greater_equal: result = left >= right && TRY(all_contained(runtime, other, self)); break;
  }
  return Value::boolean(result);
}

Completion<Value> view_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  SetOperation wanted = SetOperation::union_;
  switch (operation) {
    case BinaryOperator::bit_or: wanted = SetOperation::union_; break;
    case BinaryOperator::bit_and: wanted = SetOperation::intersection; break;
    case BinaryOperator::subtract: wanted = SetOperation::difference; break;
    case BinaryOperator::bit_xor: wanted = SetOperation::symmetric_difference; break;
    default: return Value::not_implemented();
  }
  Ref<SetObject> result = make_set(runtime);
  if (wanted == SetOperation::intersection) {
    // As in dictviews_and: iterate over the smaller operand and look up in the larger one.
    Value const* iterated = &right;
    Value const* asked = &left;
    if (is_set_like(runtime, right) && as_dict_view(runtime, left) &&
        TRY(length(runtime, right)) > TRY(length(runtime, left)))
      std::swap(iterated, asked);
    if (!type_of(runtime, *asked).slots.contains) std::swap(iterated, asked);
    Value const iterator = TRY(iterate(runtime, *iterated));
    while (true) {
      Value const item = TRY(next(runtime, iterator));
      if (item.is_unset()) return Value::from(result);
      if (TRY(contains(runtime, *asked, item))) TRY(result->add(runtime, item));
    }
  }
  TRY(update(runtime, *result, left));
  TRY(combine_in_place(runtime, wanted, *result, right));
  return Value::from(result);
}

}  // namespace

Value dict_view(Runtime& runtime, DictObject& dict, Part part) {
  Type* const types[] = {runtime.types.dict_keys, runtime.types.dict_values, runtime.types.dict_items};
  return Value::from(runtime.heap.make<DictViewObject>(*types[static_cast<int>(part)], part, Ref<DictObject>(&dict)));
}

DictViewObject* as_dict_view(Runtime& runtime, Value const& value) {
  if (!value.is_object()) return nullptr;
  Type const* type = &value.object()->type();
  bool const is_view =
      type == runtime.types.dict_keys || type == runtime.types.dict_values || type == runtime.types.dict_items;
  return is_view ? &self_of(value) : nullptr;
}

void set_up_dict_views(Runtime& runtime) {
  for (Type* type : {runtime.types.dict_keys, runtime.types.dict_values, runtime.types.dict_items}) {
    TypeSlots& slots = type->slots;
    slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<DictViewObject*>(object)); };
    slots.repr = view_repr;
    slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
      return static_cast<std::int64_t>(self_of(self).dict->size());
    };
    slots.contains = view_contains;
    slots.construct = nullptr;
    slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      visitor.visit(static_cast<DictViewObject&>(self).dict);
    };
    slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
      constexpr IteratorObject::Source sources[] = {
          IteratorObject::Source::dict_keys, IteratorObject::Source::dict_values, IteratorObject::Source::dict_items};
      return make_iterator(of, sources[static_cast<int>(self_of(self).part)], Value::from(self_of(self).dict));
    };
    slots.reverse_iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
      constexpr IteratorObject::Source sources[] = {IteratorObject::Source::dict_keys_reversed,
                                                    IteratorObject::Source::dict_values_reversed,
                                                    IteratorObject::Source::dict_items_reversed};
      return make_iterator(of, sources[static_cast<int>(self_of(self).part)], Value::from(self_of(self).dict));
    };
    if (type != runtime.types.dict_values) {
      slots.unhashable = true;
      slots.compare = view_compare;
      slots.binary = view_binary;
    }
    type->is_subclassable = false;
  }
}

}  // namespace loopscope
