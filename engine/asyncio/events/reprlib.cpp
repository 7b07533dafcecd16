// Mirrors Lib/reprlib.py, class Repr, for the available types.

#include "asyncio/events/reprlib.h"

#include <algorithm>
#include <span>
#include <vector>

#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

constexpr int max_level = 6;
constexpr std::size_t max_items = 6;
constexpr std::size_t max_dict_items = 4;
constexpr std::size_t max_string = 30;
constexpr std::size_t max_int = 40;
constexpr std::size_t max_other = 30;

std::size_t head_length(std::size_t limit) { return (limit - 3) / 2; }
std::size_t tail_length(std::size_t limit) { return limit - 3 - head_length(limit); }

/// The text, with its middle replaced by `...` when it exceeds `limit` characters.
std::string cut_middle(Runtime& runtime, std::string_view text, std::size_t limit) {
  Ref<StrObject> const whole = make_str(runtime, text);
  if (whole->length() <= limit) return std::string(text);
  return std::string(whole->slice(0, head_length(limit))) + "..." +
         std::string(whole->slice(whole->length() - tail_length(limit), whole->length()));
}

Completion<std::string> shortened(Runtime& runtime, Value const& value, int level);

Completion<std::string> shortened_items(Runtime& runtime, std::span<Value const> items, int level, std::size_t limit) {
  if (level <= 0 && !items.empty()) return std::string("...");
  std::string text;
  for (std::size_t i = 0; i < items.size() && i < limit; ++i) {
    if (i > 0) text += ", ";
    text += TRY(shortened(runtime, items[i], level - 1));
  }
  if (items.size() > limit) text += ", ...";
  return text;
}

/// Sorts the items if they are comparable. Mirrors reprlib._possibly_sorted.
Completion<std::vector<Value>> possibly_sorted(Runtime& runtime, std::vector<Value> items) {
  Ref<ListObject> const list = make_list(runtime, items);
  if (!sort(runtime, *list, Value::none(), SortOrder::ascending).is_raised()) return std::move(list->items);
  if (!runtime.raised_is(runtime.types.exception)) return Raised{};
  runtime.take_exception();
  return items;
}

Completion<std::string> shortened_str(Runtime& runtime, StrObject const& whole) {
  std::string text;
  append_str_repr(text, whole.slice(0, std::min<std::size_t>(max_string, whole.length())));
  if (make_str(runtime, text)->length() <= max_string) return text;
  // Repeat the repr for the two ends alone, so that no quote or escape is cut.
  std::size_t const head = std::min<std::size_t>(head_length(max_string), whole.length());
  std::size_t const tail = std::min<std::size_t>(tail_length(max_string), whole.length());
  text.clear();
  append_str_repr(text,
                  std::string(whole.slice(0, head)) + std::string(whole.slice(whole.length() - tail, whole.length())));
  Ref<StrObject> const ends = make_str(runtime, text);
  return std::string(ends->slice(0, head)) + "..." + std::string(ends->slice(ends->length() - tail, ends->length()));
}

Completion<std::string> shortened_set(Runtime& runtime, SetObject& set, int level) {
  bool const is_frozen = set.type().is_subtype_of(*runtime.types.frozenset);
  if (set.size() == 0) return std::string(is_frozen ? "frozenset()" : "set()");
  std::vector<Value> items = TRY(items_of(runtime, Value::from(&set)));
  items = TRY(possibly_sorted(runtime, std::move(items)));
  std::string const text = TRY(shortened_items(runtime, items, level, max_items));
  return is_frozen ? "frozenset({" + text + "})" : "{" + text + "}";
}

Completion<std::string> shortened_dict(Runtime& runtime, DictObject& dict, int level) {
  if (dict.size() == 0) return std::string("{}");
  if (level <= 0) return std::string("{...}");
  std::vector<Value> keys = TRY(items_of(runtime, Value::from(&dict)));
  keys = TRY(possibly_sorted(runtime, std::move(keys)));
  std::string text = "{";
  for (std::size_t i = 0; i < keys.size() && i < max_dict_items; ++i) {
    if (i > 0) text += ", ";
    text += TRY(shortened(runtime, keys[i], level - 1)) + ": ";
    Value const item = TRY(get_item(runtime, Value::from(&dict), keys[i]));
    text += TRY(shortened(runtime, item, level - 1));
  }
  if (keys.size() > max_dict_items) text += ", ...";
  return text + "}";
}

Completion<std::string> shortened(Runtime& runtime, Value const& value, int level) {
  // As in reprlib.Repr.repr1, only the type's own name decides, not its bases.
  Type const* const type = &type_of(runtime, value);
  BuiltinTypes const& types = runtime.types;
  if (type == types.str) return shortened_str(runtime, *value.as<StrObject>());
  if (type == types.int_) return cut_middle(runtime, TRY(int_text(runtime, value)), max_int);
  if (type == types.list)
    return "[" + TRY(shortened_items(runtime, std::vector(value.as<ListObject>()->items), level, max_items)) + "]";
  if (type == types.tuple) {
    auto const items = value.as<TupleObject>()->items();
    return "(" + TRY(shortened_items(runtime, items, level, max_items)) + (items.size() == 1 && level > 0 ? ",)" : ")");
  }
  if (type == types.set || type == types.frozenset) return shortened_set(runtime, *value.as<SetObject>(), level);
  if (type == types.dict) return shortened_dict(runtime, *value.as<DictObject>(), level);
  std::string text;
  if (append_repr(runtime, text, value).is_raised()) {
    if (!runtime.raised_is(runtime.types.exception)) return Raised{};
    runtime.take_exception();
    return address_repr(runtime, *value.object(), type->name() + " instance");
  }
  return cut_middle(runtime, text, max_other);
}

}  // namespace

Completion<std::string> shortened_repr(Runtime& runtime, Value const& value) {
  return shortened(runtime, value, max_level);
}

std::string trace_words(Runtime& runtime, Value const& value) {
  if (value.is_unset()) return "";
  if (auto const* exception = value.if_is<ExceptionObject>()) {
    std::string text = exception->type().name();
    if (exception->args->size() == 1 && is_str((*exception->args)[0])) {
      text += ": " + cut_middle(runtime, (*exception->args)[0].as<StrObject>()->view(), max_int);
    }
    return text;
  }
  Type const& type = type_of(runtime, value);
  if (auto const* list = value.if_is<ListObject>()) return "list of " + std::to_string(list->items.size());
  if (auto const* tuple = value.if_is<TupleObject>()) return "tuple of " + std::to_string(tuple->size());
  if (auto const* dict = value.if_is<DictObject>()) return "dict of " + std::to_string(dict->size());
  if (auto const* set = value.if_is<SetObject>()) return type.name() + " of " + std::to_string(set->size());
  bool const is_plain = !value.is_object() || &type == runtime.types.str || &type == runtime.types.int_;
  if (!is_plain) return type.name();
  Completion<std::string> text = shortened_repr(runtime, value);
  return text.is_raised() ? (runtime.take_exception(), type.name()) : text.take();
}

}  // namespace loopscope
