#include "values/containers/iterators.h"

#include <algorithm>

#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

using Source = IteratorObject::Source;

Type& type_for(Runtime& runtime, Source source, Value const& subject) {
  BuiltinTypes& types = runtime.types;
  switch (source) {
    case Source::list: return *types.list_iterator;
    case Source::list_reversed: return *types.list_reverse_iterator;
    case Source::tuple: return *types.tuple_iterator;
    case Source::str: return subject.as<StrObject>()->is_ascii() ? *types.str_ascii_iterator : *types.str_iterator;
    case Source::range: return *types.range_iterator;
    case Source::dict_keys: return *types.dict_key_iterator;
    case Source::dict_values: return *types.dict_value_iterator;
    case Source::dict_items: return *types.dict_item_iterator;
    case Source::dict_keys_reversed: return *types.dict_reverse_key_iterator;
    case Source::dict_values_reversed: return *types.dict_reverse_value_iterator;
    case Source::dict_items_reversed: return *types.dict_reverse_item_iterator;
    case Source::set: return *types.set_iterator;
  }
  UNREACHABLE();
}

Value end(IteratorObject& iterator) {
  iterator.subject = Value::unset();
  return Value::unset();
}

Completion<Value> next_of_dict(Runtime& runtime, IteratorObject& iterator) {
  auto& dict = *iterator.subject.as<DictObject>();
  if (static_cast<std::int64_t>(dict.size()) != iterator.step) {
    iterator.step = -1;  // Every later call raises the same error.
    return runtime.raise(runtime.types.runtime_error, "dictionary changed size during iteration");
  }
  bool const is_reversed = iterator.source == Source::dict_keys_reversed ||
                           iterator.source == Source::dict_values_reversed ||
                           iterator.source == Source::dict_items_reversed;
  auto position = static_cast<std::size_t>(iterator.position);
  DictObject::Entry const* entry = is_reversed ? dict.previous(position) : dict.next(position);
  iterator.position = static_cast<std::int64_t>(position);
  if (!entry) return end(iterator);
  if (iterator.remaining-- == 0)
    return runtime.raise(runtime.types.runtime_error, "dictionary keys changed during iteration");
  switch (iterator.source) {
    case Source::dict_keys:
    case Source::dict_keys_reversed: return entry->key;
    case Source::dict_values:
    case Source::dict_values_reversed: return entry->value;
    default: return make_tuple(runtime, {entry->key, entry->value});
  }
}

}  // namespace

Value make_iterator(Runtime& runtime, Source source, Value const& subject) {
  Ref<IteratorObject> iterator = runtime.heap.make<IteratorObject>(type_for(runtime, source, subject), source, subject);
  switch (source) {
    case Source::list_reversed:
      iterator->position = static_cast<std::int64_t>(subject.as<ListObject>()->items.size()) - 1;
      break;
    case Source::dict_keys_reversed:
    case Source::dict_values_reversed:
    case Source::dict_items_reversed:
      iterator->position = static_cast<std::int64_t>(subject.as<DictObject>()->entries().size());
      [[fallthrough]];
    case Source::dict_keys:
    case Source::dict_values:
    case Source::dict_items:
      iterator->step = iterator->remaining = static_cast<std::int64_t>(subject.as<DictObject>()->size());
      break;
    case Source::set:
      iterator->step = iterator->remaining = static_cast<std::int64_t>(subject.as<SetObject>()->size());
      break;
    default: break;
  }
  return Value::from(iterator);
}

Value make_range_iterator(Runtime& runtime, std::int64_t first, std::int64_t step, std::int64_t count) {
  Ref<IteratorObject> iterator =
      runtime.heap.make<IteratorObject>(*runtime.types.range_iterator, Source::range, Value::unset());
  iterator->position = first;
  iterator->step = step;
  iterator->remaining = count;
  return Value::from(iterator);
}

Completion<Value> next_item(Runtime& runtime, IteratorObject& iterator) {
  if (iterator.source == Source::range) {
    if (iterator.remaining == 0) return Value::unset();
    std::int64_t const number = iterator.position;
    --iterator.remaining;
    // The sum can overflow after the last number, when it is no longer used.
    iterator.position =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(number) + static_cast<std::uint64_t>(iterator.step));
    return int_value(runtime, number);
  }
  if (iterator.subject.is_unset()) return Value::unset();
  switch (iterator.source) {
    case Source::list: {
      auto const& items = iterator.subject.as<ListObject>()->items;
      auto const index = static_cast<std::size_t>(iterator.position);
      if (index >= items.size()) return end(iterator);
      ++iterator.position;
      return items[index];
    }
    case Source::list_reversed: {
      auto const& items = iterator.subject.as<ListObject>()->items;
      if (iterator.position < 0 || iterator.position >= static_cast<std::int64_t>(items.size())) return end(iterator);
      return items[static_cast<std::size_t>(iterator.position--)];
    }
    case Source::tuple: {
      auto const items = iterator.subject.as<TupleObject>()->items();
      auto const index = static_cast<std::size_t>(iterator.position);
      if (index >= items.size()) return end(iterator);
      ++iterator.position;
      return items[index];
    }
    case Source::str: {
      std::string_view const text = iterator.subject.as<StrObject>()->view();
      auto offset = static_cast<std::size_t>(iterator.position);
      if (offset >= text.size()) return end(iterator);
      char32_t const code_point = next_code_point(text, offset);
      iterator.position = static_cast<std::int64_t>(offset);
      return runtime.character(code_point);
    }
    case Source::set: {
      auto& set = *iterator.subject.as<SetObject>();
      if (static_cast<std::int64_t>(set.size()) != iterator.step) {
        iterator.step = -1;
        return runtime.raise(runtime.types.runtime_error, "Set changed size during iteration");
      }
      auto position = static_cast<std::size_t>(iterator.position);
      SetObject::Entry const* entry = set.next(position);
      iterator.position = static_cast<std::int64_t>(position);
      if (!entry) return end(iterator);
      return entry->key;
    }
    default: return next_of_dict(runtime, iterator);
  }
}

std::array<Type*, 13> iterator_types(Runtime& runtime) {
  BuiltinTypes& types = runtime.types;
  return {types.list_iterator,
          types.list_reverse_iterator,
          types.tuple_iterator,
          types.str_iterator,
          types.str_ascii_iterator,
          types.range_iterator,
          types.dict_key_iterator,
          types.dict_value_iterator,
          types.dict_item_iterator,
          types.dict_reverse_key_iterator,
          types.dict_reverse_value_iterator,
          types.dict_reverse_item_iterator,
          types.set_iterator};
}

std::int64_t items_left(IteratorObject const& iterator) {
  if (iterator.source == Source::range) return iterator.remaining;
  if (iterator.subject.is_unset()) return 0;
  std::int64_t const position = iterator.position;
  switch (iterator.source) {
    case Source::list:
      return std::max<std::int64_t>(
          0, static_cast<std::int64_t>(iterator.subject.as<ListObject>()->items.size()) - position);
    case Source::list_reversed:
      return position < static_cast<std::int64_t>(iterator.subject.as<ListObject>()->items.size()) ? position + 1 : 0;
    case Source::tuple: return static_cast<std::int64_t>(iterator.subject.as<TupleObject>()->size()) - position;
    case Source::str:
      return static_cast<std::int64_t>(
          count_code_points(iterator.subject.as<StrObject>()->view().substr(static_cast<std::size_t>(position))));
    case Source::set: {
      auto& set = *iterator.subject.as<SetObject>();
      if (static_cast<std::int64_t>(set.size()) != iterator.step) return 0;
      std::int64_t count = 0;
      for (auto place = static_cast<std::size_t>(position); set.next(place);) ++count;
      return count;
    }
    default:
      return static_cast<std::int64_t>(iterator.subject.as<DictObject>()->size()) == iterator.step ? iterator.remaining
                                                                                                   : 0;
  }
}

void set_up_iterators(Runtime& runtime) {
  for (Type* each : iterator_types(runtime)) {
    Type& type = *each;
    type.is_subclassable = false;
    type.slots.construct = nullptr;
    type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<IteratorObject*>(object)); };
    type.slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
    type.slots.next = [](Runtime& of, Value const& self) -> Completion<Value> {
      return next_item(of, *self.as<IteratorObject>());
    };
    type.slots.clear = [](Object& self) { static_cast<IteratorObject&>(self).subject = Value::unset(); };
    type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      visitor.visit(static_cast<IteratorObject&>(self).subject);
    };
  }
}

}  // namespace loopscope
