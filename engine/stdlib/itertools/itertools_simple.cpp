#include <string>

#include "stdlib/itertools/itertools.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/numbers/int.h"
#include "values/text/text.h"

// The iterators that process their sources one item at a time.
namespace loopscope::itertools {

namespace {

constexpr auto c_type = NativeFlavour::c_type;

Completion<Value> call_with(Runtime& runtime, Itertool const& tool, Value const& item) {
  Value const function = tool.function;
  return call(runtime, function, std::span<Value const>(&item, 1));
}

/// The constructor of the four iterators that call a function for each item of an iterable.
Completion<Value> construct_with_function(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[2]));
  tool->function = arguments[1];
  return tool;
}

// ---- count ----

Completion<Value> number_of(Runtime& runtime, Value const& given) {
  if (given.is_bool()) return Value::small_int(given.is_true());
  for (char const* name : {"__index__", "__float__", "__int__"}) {
    if (type_of(runtime, given).find(*runtime.intern(name))) return Value(given);
  }
  return runtime.raise(runtime.types.type_error, "a number is required");
}

Completion<Value> construct_count(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(number_of(runtime, arguments[1]));
  tool->held = TRY(number_of(runtime, arguments[2]));
  return tool;
}

Completion<Value> next_of_count(Runtime& runtime, Value const& self) {
  Itertool& count = self_of(self);
  Value const number = count.source;
  Value const step = count.held;
  count.source = TRY(binary(runtime, BinaryOperator::add, number, step));
  return Value(number);
}

Completion<Value> repr_of_count(Runtime& runtime, Value const& self) {
  Itertool& count = self_of(self);
  std::string text = "count(";
  TRY(append_repr(runtime, text, Value(count.source)));
  if (!identical(count.held, Value::small_int(1))) {
    text += ", ";
    TRY(append_repr(runtime, text, Value(count.held)));
  }
  return str_value(runtime, text + ")");
}

// ---- cycle: `items` are the items seen, `position` the index of the next one ----

Completion<Value> construct_over(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  return tool;
}

Completion<Value> next_of_cycle(Runtime& runtime, Value const& self) {
  Itertool& cycle = self_of(self);
  Value item = TRY(draw(runtime, cycle));
  if (!item.is_unset()) {
    cycle.items.push_back(item);
    return item;
  }
  cycle.source = Value::unset();
  if (cycle.items.empty()) return Value::unset();
  auto const place = static_cast<std::size_t>(cycle.position) % cycle.items.size();
  cycle.position = static_cast<std::int64_t>(place) + 1;
  return Value(cycle.items[place]);
}

// ---- repeat: `held` is the item, `position` the remaining repetitions; -1: infinite ----

Completion<Value> construct_repeat(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->held = arguments[1];
  tool->position = -1;
  if (!arguments[2].is_unset()) tool->position = std::max<std::int64_t>(0, TRY(index_of(runtime, arguments[2])));
  return tool;
}

Completion<Value> next_of_repeat(Runtime&, Value const& self) {
  Itertool& repeat = self_of(self);
  if (repeat.position == 0) return Value::unset();
  if (repeat.position > 0) --repeat.position;
  return Value(repeat.held);
}

Completion<Value> repr_of_repeat(Runtime& runtime, Value const& self) {
  std::string text = "repeat(";
  TRY(append_repr(runtime, text, Value(self_of(self).held)));
  if (self_of(self).position >= 0) text += ", " + std::to_string(self_of(self).position);
  return str_value(runtime, text + ")");
}

// ---- accumulate: `held` is the total; before the start, the initial value ----

Completion<Value> construct_accumulate(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  tool->function = arguments[2];
  if (!arguments[3].is_none()) tool->held = arguments[3];
  return tool;
}

Completion<Value> next_of_accumulate(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (!tool.is_started && !tool.held.is_unset()) {
    tool.is_started = true;
    return Value(tool.held);
  }
  Value const item = TRY(draw(runtime, tool));
  if (item.is_unset()) return Value::unset();
  tool.is_started = true;
  if (tool.held.is_unset()) {
    tool.held = item;
    return Value(item);
  }
  Value const pair[] = {tool.held, item};
  Value const function = tool.function;
  tool.held = function.is_none() ? TRY(binary(runtime, BinaryOperator::add, pair[0], pair[1]))
                                 : TRY(call(runtime, function, pair));
  return Value(tool.held);
}

// ---- chain: `source` yields the iterables, `held` is the iterator of the current one ----

Completion<Value> construct_chain(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  return tool;
}

Completion<Value> next_of_chain(Runtime& runtime, Value const& self) {
  Itertool& chain = self_of(self);
  while (!chain.source.is_unset()) {
    if (chain.held.is_unset()) {
      Completion<Value> iterable = draw(runtime, chain);
      if (iterable.is_raised() || iterable.value().is_unset()) {
        chain.source = Value::unset();
        return iterable;
      }
      Completion<Value> iterator = iterate(runtime, iterable.value());
      if (iterator.is_raised()) {
        chain.source = Value::unset();
        return Raised{};
      }
      chain.held = iterator.take();
    }
    Value const iterator = chain.held;
    Value item = TRY(next(runtime, iterator));
    if (!item.is_unset()) return item;
    chain.held = Value::unset();
  }
  return Value::unset();
}

constexpr NativeDefinition chain_methods[] = {
    {.name = "from_iterable",
     .signature = "(type, iterable, /)",
     .code = construct_over,
     .flavour = NativeFlavour::c_function,
     .is_class_method = true},
};

// ---- compress: `held` yields the selectors ----

Completion<Value> construct_compress(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  tool->held = TRY(iterate(runtime, arguments[2]));
  return tool;
}

Completion<Value> next_of_compress(Runtime& runtime, Value const& self) {
  Itertool& compress = self_of(self);
  while (true) {
    Value item = TRY(draw(runtime, compress));
    if (item.is_unset()) return item;
    Value const selectors = compress.held;
    Value const selector = TRY(next(runtime, selectors));
    if (selector.is_unset()) return Value::unset();
    if (TRY(truth(runtime, selector))) return item;
  }
}

// ---- dropwhile, takewhile, filterfalse, starmap ----

Completion<Value> next_of_drop_while(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  while (true) {
    Value item = TRY(draw(runtime, tool));
    if (item.is_unset() || tool.is_started) return item;
    Value const verdict = TRY(call_with(runtime, tool, item));
    if (TRY(truth(runtime, verdict))) continue;
    tool.is_started = true;
    return item;
  }
}

Completion<Value> next_of_take_while(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  Value item = TRY(draw(runtime, tool));
  if (item.is_unset()) return item;
  Value const verdict = TRY(call_with(runtime, tool, item));
  if (TRY(truth(runtime, verdict))) return item;
  tool.source = Value::unset();
  return Value::unset();
}

Completion<Value> next_of_filter_false(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  while (true) {
    Value item = TRY(draw(runtime, tool));
    if (item.is_unset()) return item;
    Value const verdict = tool.function.is_none() ? item : TRY(call_with(runtime, tool, item));
    if (!TRY(truth(runtime, verdict))) return item;
  }
}

Completion<Value> next_of_starmap(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  Value const item = TRY(draw(runtime, tool));
  if (item.is_unset()) return Value::unset();
  Ref<TupleObject> const arguments = TRY(tuple_of(runtime, item));
  Value const function = tool.function;
  return call(runtime, function, arguments->items());
}

// ---- zip_longest: `items` are the iterators, `position` counts those that are not exhausted ----

Completion<Value> construct_zip_longest(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->held = Value::none();
  DictObject const& keywords = *arguments[2].as<DictObject>();
  if (keywords.size() > 0) {
    Value const* fill = keywords.find_str(*runtime.intern("fillvalue"));
    if (!fill || keywords.size() > 1) {
      return runtime.raise(runtime.types.type_error, "zip_longest() got an unexpected keyword argument");
    }
    tool->held = *fill;
  }
  for (Value const& iterable : arguments[1].as<TupleObject>()->items()) {
    tool->items.push_back(TRY(iterate(runtime, iterable)));
  }
  tool->position = static_cast<std::int64_t>(tool->items.size());
  return tool;
}

Completion<Value> next_of_zip_longest(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.position == 0) return Value::unset();
  std::vector<Value> row;
  for (std::size_t index = 0; index < tool.items.size(); ++index) {
    Value const iterator = tool.items[index];
    Value item;
    if (!iterator.is_unset()) {
      Completion<Value> drawn = next(runtime, iterator);
      if (drawn.is_raised()) {
        tool.position = 0;
        return drawn;
      }
      item = drawn.take();
      if (item.is_unset()) {
        if (--tool.position <= 0) return Value::unset();
        tool.items[index] = Value::unset();
      }
    }
    row.push_back(item.is_unset() ? tool.held : std::move(item));
  }
  return make_tuple(runtime, row);
}

constexpr NativeTypeDefinition types[] = {
    {.name = "itertools.count",
     .set_up = set_up_with<next_of_count, repr_of_count>,
     .constructor = {"count", "(type, start=0, step=1)", construct_count, c_type},
     .special_methods = "iter next repr new"},
    {.name = "itertools.cycle",
     .set_up = set_up_with<next_of_cycle>,
     .constructor = {"cycle", "(type, iterable, /)", construct_over, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.repeat",
     .set_up = set_up_with<next_of_repeat, repr_of_repeat>,
     .constructor = {"repeat", "(type, object, times=unset)", construct_repeat, c_type},
     .special_methods = "iter next repr new"},
    {.name = "itertools.accumulate",
     .set_up = set_up_with<next_of_accumulate>,
     .constructor = {"accumulate", "(type, iterable, func=None, *, initial=None)", construct_accumulate, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.chain",
     .set_up = set_up_with<next_of_chain>,
     .constructor = {"chain", "(type, /, *iterables)", construct_chain, c_type},
     .special_methods = "iter next new",
     .methods = chain_methods,
     .is_generic = true},
    {.name = "itertools.compress",
     .set_up = set_up_with<next_of_compress>,
     .constructor = {"compress", "(type, data, selectors)", construct_compress, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.dropwhile",
     .set_up = set_up_with<next_of_drop_while>,
     .constructor = {"dropwhile", "(type, predicate, iterable, /)", construct_with_function, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.takewhile",
     .set_up = set_up_with<next_of_take_while>,
     .constructor = {"takewhile", "(type, predicate, iterable, /)", construct_with_function, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.filterfalse",
     .set_up = set_up_with<next_of_filter_false>,
     .constructor = {"filterfalse", "(type, function, iterable, /)", construct_with_function, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.starmap",
     .set_up = set_up_with<next_of_starmap>,
     .constructor = {"starmap", "(type, function, iterable, /)", construct_with_function, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.zip_longest",
     .set_up = set_up_with<next_of_zip_longest>,
     .constructor = {"zip_longest", "(type, /, *iterables, **kwargs)", construct_zip_longest, c_type},
     .special_methods = "iter next new"},
};

}  // namespace

std::span<NativeTypeDefinition const> simple_types() { return types; }

}  // namespace loopscope::itertools
