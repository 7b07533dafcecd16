#include <string>
#include <vector>

#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "vm/builtins/builtins.h"

namespace loopscope::builtins {

namespace {

/// A map, filter, zip, enumerate or reversed object, or an iter(callable, sentinel), according to its type.
class LazyIterator final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  explicit LazyIterator(Type& type) : Object(object_kind, type) {}

  Value function;  ///< map, filter, iter(callable): the callable; reversed: the sequence. Unset when exhausted.
  std::vector<Value> iterators;  ///< map, zip: one for each argument; filter, enumerate: one.
  Value sentinel;
  std::int64_t index = 0;  ///< enumerate: the next number; reversed: the next index.
  bool is_strict = false;
};

LazyIterator& self_of(Value const& self) { return *self.as<LazyIterator>(); }

Ref<LazyIterator> make(Runtime& runtime, Type& type) { return runtime.heap.make<LazyIterator>(type); }

Completion<void> take_iterators(Runtime& runtime, LazyIterator& made, std::span<Value const> iterables) {
  for (Value const& iterable : iterables) made.iterators.push_back(TRY(iterate(runtime, iterable)));
  return {};
}

/// Reads `strict=…`, the only keyword of map and zip.
Completion<void> take_strict(Runtime& runtime, LazyIterator& made, CallArguments const& arguments,
                             char const* function) {
  for (std::size_t i = 0; i < arguments.keyword_names.size(); ++i) {
    std::string const name(arguments.keyword_names[i]->view());
    if (name != "strict") {
      return runtime.raise(runtime.types.type_error,
                           std::string(function) + "() got an unexpected keyword argument '" + name + "'");
    }
    made.is_strict = TRY(truth(runtime, arguments.keyword_values[i]));
  }
  return {};
}

Completion<void> refuse_keywords(Runtime& runtime, CallArguments const& arguments, char const* function) {
  if (arguments.keyword_names.empty()) return {};
  return runtime.raise(runtime.types.type_error, std::string(function) + "() takes no keyword arguments");
}

// Raises ValueError for iterables of different lengths. Mirrors the check of zip_next in Python/bltinmodule.c, which
// map shares.
Raised raise_unequal(Runtime& runtime, char const* function, std::size_t place, char const* than) {
  std::string text =
      std::string(function) + "() argument " + std::to_string(place + 1) + " is " + than + " than argument";
  text += place == 1 ? " 1" : "s 1-" + std::to_string(place);
  return runtime.raise(runtime.types.value_error, text);
}

/// The next item of each iterator; the first value is unset when one of them is exhausted.
Completion<std::vector<Value>> next_of_each(Runtime& runtime, LazyIterator& self, char const* function) {
  std::vector<Value> items;
  items.reserve(self.iterators.size());
  for (std::size_t i = 0; i < self.iterators.size(); ++i) {
    Value item = TRY(next(runtime, self.iterators[i]));
    if (!item.is_unset()) {
      items.push_back(std::move(item));
      continue;
    }
    if (self.is_strict) {
      if (i > 0) return raise_unequal(runtime, function, i, "shorter");
      for (std::size_t other = 1; other < self.iterators.size(); ++other) {
        if (!TRY(next(runtime, self.iterators[other])).is_unset())
          return raise_unequal(runtime, function, other, "longer");
      }
    }
    return std::vector<Value>(1);
  }
  return items;
}

// ---- map ----

Completion<Value> construct_map(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Ref<LazyIterator> made = make(runtime, type);
  TRY(take_strict(runtime, *made, arguments, "map"));
  if (arguments.positional.size() < 2)
    return runtime.raise(runtime.types.type_error, "map() must have at least two arguments.");
  made->function = arguments.positional[0];
  TRY(take_iterators(runtime, *made, arguments.positional.subspan(1)));
  return made;
}

Completion<Value> next_of_map(Runtime& runtime, Value const& self) {
  std::vector<Value> const items = TRY(next_of_each(runtime, self_of(self), "map"));
  if (items[0].is_unset()) return Value();
  return call(runtime, self_of(self).function, std::span<Value const>(items));
}

// ---- filter ----

Completion<Value> construct_filter(Runtime& runtime, Type& type, CallArguments const& arguments) {
  TRY(refuse_keywords(runtime, arguments, "filter"));
  if (arguments.positional.size() != 2) {
    return runtime.raise(runtime.types.type_error,
                         "filter expected 2 arguments, got " + std::to_string(arguments.positional.size()));
  }
  Ref<LazyIterator> made = make(runtime, type);
  made->function = arguments.positional[0];
  TRY(take_iterators(runtime, *made, arguments.positional.subspan(1)));
  return made;
}

Completion<Value> next_of_filter(Runtime& runtime, Value const& self) {
  LazyIterator& filter = self_of(self);
  for (;;) {
    Value item = TRY(next(runtime, filter.iterators[0]));
    if (item.is_unset()) return item;
    Value const verdict =
        filter.function.is_none() ? item : TRY(call(runtime, filter.function, std::span<Value const>(&item, 1)));
    if (TRY(truth(runtime, verdict))) return item;
  }
}

// ---- zip ----

Completion<Value> construct_zip(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Ref<LazyIterator> made = make(runtime, type);
  TRY(take_strict(runtime, *made, arguments, "zip"));
  TRY(take_iterators(runtime, *made, arguments.positional));
  return made;
}

Completion<Value> next_of_zip(Runtime& runtime, Value const& self) {
  if (self_of(self).iterators.empty()) return Value();
  std::vector<Value> const items = TRY(next_of_each(runtime, self_of(self), "zip"));
  if (items[0].is_unset()) return Value();
  return make_tuple(runtime, std::span<Value const>(items));
}

// ---- enumerate ----

Completion<Value> construct_enumerate(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value iterable;
  Value start;
  auto const positional = arguments.positional;
  if (positional.size() + arguments.keyword_values.size() > 2 && !positional.empty()) {
    return runtime.raise(runtime.types.type_error,
                         "enumerate() takes at most 2 arguments (" +
                             std::to_string(positional.size() + arguments.keyword_values.size()) + " given)");
  }
  if (!positional.empty()) iterable = positional[0];
  if (positional.size() > 1) start = positional[1];
  for (std::size_t i = 0; i < arguments.keyword_names.size(); ++i) {
    std::string const name(arguments.keyword_names[i]->view());
    Value& target = name == "iterable" ? iterable : start;
    bool const is_known = name == "iterable" ||
                          (name == "start" && (i > 0 || !iterable.is_unset() || arguments.keyword_names.size() > 1));
    if (!is_known || !target.is_unset()) {
      return runtime.raise(runtime.types.type_error, "'" + name + "' is an invalid keyword argument for enumerate()");
    }
    target = arguments.keyword_values[i];
  }
  if (iterable.is_unset())
    return runtime.raise(runtime.types.type_error, "enumerate() missing required argument 'iterable'");
  Ref<LazyIterator> made = make(runtime, type);
  if (!start.is_unset()) made->index = TRY(index_of(runtime, start));
  TRY(take_iterators(runtime, *made, std::span<Value const>(&iterable, 1)));
  return made;
}

Completion<Value> next_of_enumerate(Runtime& runtime, Value const& self) {
  Value item = TRY(next(runtime, self_of(self).iterators[0]));
  if (item.is_unset()) return item;
  return make_tuple(runtime, {int_value(runtime, self_of(self).index++), std::move(item)});
}

// ---- reversed ----

Completion<Value> construct_reversed(Runtime& runtime, Type& type, CallArguments const& arguments) {
  TRY(refuse_keywords(runtime, arguments, "reversed"));
  if (arguments.positional.size() != 1) {
    return runtime.raise(runtime.types.type_error,
                         "reversed expected 1 argument, got " + std::to_string(arguments.positional.size()));
  }
  Value const& sequence = arguments.positional[0];
  Type& sequence_type = type_of(runtime, sequence);
  if (sequence_type.slots.reverse_iterate) return sequence_type.slots.reverse_iterate(runtime, sequence);
  // A mapping has keys().
  bool const is_sequence = sequence_type.slots.get_item &&
                           (sequence_type.slots.length || sequence_type.is_guest_class) &&
                           !sequence_type.find(*runtime.intern("keys"));
  if (!is_sequence)
    return runtime.raise(runtime.types.type_error, "'" + sequence_type.name() + "' object is not reversible");
  Ref<LazyIterator> made = make(runtime, type);
  made->function = sequence;
  made->index = TRY(length(runtime, sequence)) - 1;
  return made;
}

Completion<Value> next_of_reversed(Runtime& runtime, Value const& self) {
  LazyIterator& reversed = self_of(self);
  if (reversed.index < 0 || reversed.function.is_unset()) return Value();
  Completion<Value> item = get_item(runtime, reversed.function, int_value(runtime, reversed.index));
  --reversed.index;
  if (!item.is_raised()) return item;
  reversed.function = Value();
  if (!runtime.raised_is(runtime.types.index_error) && !runtime.raised_is(runtime.types.stop_iteration)) return item;
  runtime.take_exception();
  return Value();
}

// ---- iter(callable, sentinel) ----

Completion<Value> next_of_callable(Runtime& runtime, Value const& self) {
  LazyIterator& iterator = self_of(self);
  if (iterator.function.is_unset()) return Value();
  Completion<Value> item = call(runtime, iterator.function);
  if (item.is_raised()) {
    if (!runtime.raised_is(runtime.types.stop_iteration)) return item;
    runtime.take_exception();
  } else if (!TRY(equals(runtime, item.value(), iterator.sentinel))) {
    return item;
  }
  iterator.function = Value();
  return Value();
}

void install(Type& type, Completion<Value> (*construct)(Runtime&, Type&, CallArguments const&),
             Completion<Value> (*next)(Runtime&, Value const&)) {
  type.slots.construct = construct;
  type.slots.next = next;
  type.slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return Value(self); };
  type.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<LazyIterator*>(object));
  };
  type.slots.clear = [](Object& object) {
    auto& iterator = static_cast<LazyIterator&>(object);
    iterator.function = Value();
    iterator.sentinel = Value();
    // The vector keeps its length, because `next` depends on it.
    for (Value& inner : iterator.iterators) inner = Value::none();
  };
  type.slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    auto& iterator = static_cast<LazyIterator&>(object);
    visitor.visit(iterator.function);
    visitor.visit(iterator.sentinel);
    for (Value const& inner : iterator.iterators) visitor.visit(inner);
  };
}

}  // namespace

Value make_callable_iterator(Runtime& runtime, Value callable, Value sentinel) {
  Ref<LazyIterator> made = make(runtime, *runtime.types.callable_iterator);
  made->function = std::move(callable);
  made->sentinel = std::move(sentinel);
  return Value::from(std::move(made));
}

void install_lazy_iterators(Runtime& runtime) {
  install(*runtime.types.map, construct_map, next_of_map);
  install(*runtime.types.filter, construct_filter, next_of_filter);
  install(*runtime.types.zip, construct_zip, next_of_zip);
  install(*runtime.types.enumerate, construct_enumerate, next_of_enumerate);
  install(*runtime.types.reversed, construct_reversed, next_of_reversed);
  install(*runtime.types.callable_iterator, nullptr, next_of_callable);
}

}  // namespace loopscope::builtins
