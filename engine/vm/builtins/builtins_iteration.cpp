#include <string>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/events/asyncio.h"
#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "vm/builtins/builtins.h"
#include "vm/coroutines/generator.h"

namespace loopscope::builtins {

namespace {

/// Removes a keyword from `**kwargs` and returns its value; unset when it was not given.
Value take_keyword(Runtime& runtime, DictObject& keywords, char const* name) {
  return keywords.take_str(*runtime.intern(name));
}

Completion<void> refuse_other_keywords(Runtime& runtime, DictObject const& keywords, char const* function) {
  std::size_t position = 0;
  DictObject::Entry const* entry = keywords.next(position);
  if (!entry) return {};
  return runtime.raise(runtime.types.type_error, std::string(function) + "() got an unexpected keyword argument '" +
                                                     std::string(entry->key.as<StrObject>()->view()) + "'");
}

Completion<Value> extreme(Runtime& runtime, Arguments arguments, char const* name, Comparison better) {
  auto const values = arguments[0].as<TupleObject>()->items();
  auto& keywords = *arguments[1].as<DictObject>();
  if (values.empty())
    return runtime.raise(runtime.types.type_error, std::string(name) + " expected at least 1 argument, got 0");
  if (keywords.size() > 2) {
    return runtime.raise(runtime.types.type_error, std::string(name) + "() takes at most 2 keyword arguments (" +
                                                       std::to_string(keywords.size()) + " given)");
  }
  Value key = take_keyword(runtime, keywords, "key");
  Value fallback = take_keyword(runtime, keywords, "default");
  TRY(refuse_other_keywords(runtime, keywords, name));
  if (values.size() > 1 && !fallback.is_unset()) {
    return runtime.raise(runtime.types.type_error,
                         std::string("Cannot specify a default for ") + name + "() with multiple positional arguments");
  }
  Value const iterator = TRY(iterate(runtime, values.size() > 1 ? arguments[0] : values[0]));
  Value best;
  Value best_key;
  for (;;) {
    Value item = TRY(next(runtime, iterator));
    if (item.is_unset()) break;
    Value item_key = key.is_unset() || key.is_none() ? item : TRY(call(runtime, key, std::span<Value const>(&item, 1)));
    if (best.is_unset() || TRY(holds(runtime, better, item_key, best_key))) {
      best = std::move(item);
      best_key = std::move(item_key);
    }
  }
  if (!best.is_unset()) return best;
  if (!fallback.is_unset()) return fallback;
  return runtime.raise(runtime.types.value_error, std::string(name) + "() iterable argument is empty");
}

}  // namespace

Completion<Value> len(Runtime& runtime, Arguments arguments) {
  return int_value(runtime, TRY(length(runtime, arguments[0])));
}

Completion<Value> all(Runtime& runtime, Arguments arguments) {
  Value const iterator = TRY(iterate(runtime, arguments[0]));
  for (;;) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return Value::boolean(true);
    if (!TRY(truth(runtime, item))) return Value::boolean(false);
  }
}

Completion<Value> any(Runtime& runtime, Arguments arguments) {
  Value const iterator = TRY(iterate(runtime, arguments[0]));
  for (;;) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return Value::boolean(false);
    if (TRY(truth(runtime, item))) return Value::boolean(true);
  }
}

Completion<Value> max(Runtime& runtime, Arguments arguments) {
  return extreme(runtime, arguments, "max", Comparison::greater);
}
Completion<Value> min(Runtime& runtime, Arguments arguments) {
  return extreme(runtime, arguments, "min", Comparison::less);
}

Completion<Value> sorted(Runtime& runtime, Arguments arguments) {
  auto const values = arguments[0].as<TupleObject>()->items();
  auto& keywords = *arguments[1].as<DictObject>();
  if (values.size() != 1) {
    return runtime.raise(runtime.types.type_error, "sorted expected 1 argument, got " + std::to_string(values.size()));
  }
  Ref<ListObject> list = TRY(list_of(runtime, values[0]));
  Value key = take_keyword(runtime, keywords, "key");
  Value const reverse = take_keyword(runtime, keywords, "reverse");
  // CPython passes the keywords to list.sort, whose name its message contains.
  TRY(refuse_other_keywords(runtime, keywords, "sort"));
  bool const is_descending = !reverse.is_unset() && TRY(truth(runtime, reverse));
  TRY(sort(runtime, *list, key.is_unset() ? Value::none() : key,
           is_descending ? SortOrder::descending : SortOrder::ascending));
  return list;
}

Completion<Value> iter(Runtime& runtime, Arguments arguments) {
  if (arguments[1].is_unset()) return iterate(runtime, arguments[0]);
  if (!type_of(runtime, arguments[0]).slots.call) {
    return runtime.raise(runtime.types.type_error, "iter(v, w): v must be callable");
  }
  return make_callable_iterator(runtime, std::move(arguments[0]), std::move(arguments[1]));
}

Completion<Value> next_value(Runtime& runtime, Arguments arguments) {
  auto const slot = type_of(runtime, arguments[0]).slots.next;
  if (!slot) {
    return runtime.raise(runtime.types.type_error,
                         "'" + type_of(runtime, arguments[0]).name() + "' object is not an iterator");
  }
  auto* generator = arguments[0].if_is<GeneratorObject>();
  AsyncioTypes const& awaiting = runtime.asyncio->types;
  Type const* const type = &type_of(runtime, arguments[0]);
  if (generator || type == awaiting.future_iterator || type == awaiting.coroutine_wrapper) {
    // The `next` slot would lose the return value.
    Step step = generator ? generator->send(Value::none()) : send_to_iterator(runtime, arguments[0], Value::none());
    if (step.kind == Step::Kind::yields) return std::move(step.value);
    if (step.kind == Step::Kind::returns && arguments[1].is_unset()) {
      return raise_stop_iteration(runtime, std::move(step.value));
    }
    if (step.kind == Step::Kind::raises && !runtime.raised_is(runtime.types.stop_iteration)) return Raised{};
    if (arguments[1].is_unset()) return Raised{};
    if (step.kind == Step::Kind::raises) runtime.take_exception();
    return std::move(arguments[1]);
  }
  Completion<Value> item = slot(runtime, arguments[0]);
  bool const has_default = !arguments[1].is_unset();
  if (item.is_raised()) {
    if (!has_default || !runtime.raised_is(runtime.types.stop_iteration)) return item;
    runtime.take_exception();
    return std::move(arguments[1]);
  }
  if (!item.value().is_unset()) return item;
  if (has_default) return std::move(arguments[1]);
  return runtime.raise(make_exception(runtime, runtime.types.stop_iteration, std::span<Value const>()));
}

}  // namespace loopscope::builtins
