#include "vm/inspection/value_words.h"

#include <cstddef>
#include <string_view>

#include "asyncio/events/reprlib.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/objects/instance.h"
#include "values/objects/module.h"
#include "values/text/str.h"
#include "values/text/text.h"
#include "vm/frames/function_object.h"

namespace loopscope {

namespace {

constexpr int most_levels = 3;
constexpr std::size_t most_items = 8;
constexpr std::size_t most_characters = 60;

class Words {
 public:
  explicit Words(Runtime& runtime) : m_runtime(runtime) {}

  void add(Value const& value, int level);
  std::string text;

 private:
  void add_object(Value const& value, int level);
  void add_str(StrObject const& str);
  void add_dict(DictObject const& dict, int level);
  void add_set(SetObject const& set, int level);
  void add_attributes(DictObject const& attributes, int level);
  void add_future(FutureObject const& future);

  /// Opens a container; false when its items are omitted.
  bool begin(std::string_view opening, std::size_t size, int level);
  /// Writes the comma before an item; false when the limit of items is reached.
  bool next_item(std::size_t& told);

  Runtime& m_runtime;
};

bool Words::begin(std::string_view opening, std::size_t size, int level) {
  text += opening;
  if (size > 0 && level >= most_levels) text += "…";
  return level < most_levels;
}

bool Words::next_item(std::size_t& told) {
  if (told > 0) text += ", ";
  if (told == most_items) text += "…";
  return told++ < most_items;
}

void Words::add_str(StrObject const& str) {
  if (str.length() <= most_characters) return append_str_repr(text, str.view());
  append_str_repr(text, str.slice(0, most_characters));
  text += "…";
}

void Words::add_dict(DictObject const& dict, int level) {
  if (begin("{", dict.size(), level)) {
    std::size_t told = 0;
    for (std::size_t position = 0; auto const* entry = dict.next(position);) {
      if (!next_item(told)) break;
      add(entry->key, level + 1);
      text += ": ";
      add(entry->value, level + 1);
    }
  }
  text += "}";
}

void Words::add_set(SetObject const& set, int level) {
  bool const is_frozen = set.type().is_subtype_of(*m_runtime.types.frozenset);
  if (set.size() == 0) {
    text += is_frozen ? "frozenset()" : "set()";
    return;
  }
  if (begin(is_frozen ? "frozenset({" : "{", set.size(), level)) {
    std::size_t told = 0;
    for (std::size_t position = 0; auto const* entry = set.next(position);) {
      if (!next_item(told)) break;
      add(entry->key, level + 1);
    }
  }
  text += is_frozen ? "})" : "}";
}

/// The public attributes of an instance.
void Words::add_attributes(DictObject const& attributes, int level) {
  std::size_t told = 0;
  std::string const before = std::exchange(text, "");
  for (std::size_t position = 0; auto const* entry = attributes.next(position);) {
    auto const* name = entry->key.if_is<StrObject>();
    if (!name || name->view().starts_with('_')) continue;
    if (!next_item(told)) break;
    text += name->view();
    text += "=";
    add(entry->value, level + 1);
  }
  text = text.empty() ? before : before + "(" + text + ")";
}

void Words::add_future(FutureObject const& future) {
  bool const is_task = future.kind() == ObjectKind::task;
  text += is_task ? "task " + std::string(static_cast<TaskObject const&>(future).name().view()) : future.type().name();
  text += future.is_cancelled() ? ", cancelled" : future.is_done() ? ", done" : ", pending";
}

void Words::add_object(Value const& value, int level) {
  Object const& object = *value.object();
  switch (object.kind()) {
    case ObjectKind::str: return add_str(*value.as<StrObject>());
    case ObjectKind::list:
    case ObjectKind::tuple: {
      bool const is_list = object.kind() == ObjectKind::list;
      auto const items =
          is_list ? std::span<Value const>(value.as<ListObject>()->items) : value.as<TupleObject>()->items();
      if (begin(is_list ? "[" : "(", items.size(), level)) {
        std::size_t told = 0;
        for (Value const& item : items) {
          if (!next_item(told)) break;
          add(item, level + 1);
        }
      }
      text += is_list ? "]" : items.size() == 1 ? ",)" : ")";
      return;
    }
    case ObjectKind::dict: return add_dict(*value.as<DictObject>(), level);
    case ObjectKind::set: return add_set(*value.as<SetObject>(), level);
    case ObjectKind::exception: text += trace_words(m_runtime, value); return;
    case ObjectKind::task:
    case ObjectKind::future: return add_future(static_cast<FutureObject const&>(object));
    case ObjectKind::coroutine:
      text += "coroutine " + std::string(value.as<CoroutineObject>()->qualname->view());
      return;
    case ObjectKind::function: text += "function " + std::string(value.as<FunctionObject>()->qualname->view()); return;
    case ObjectKind::type: text += "class " + value.as<Type>()->name(); return;
    case ObjectKind::module: text += "module " + std::string(value.as<ModuleObject>()->name->view()); return;
    case ObjectKind::instance: {
      text += object.type().name();
      auto const& attributes = value.as<InstanceObject>()->attributes;
      if (attributes && level < most_levels) add_attributes(*attributes, level);
      return;
    }
    default: text += object.type().name();
  }
}

void Words::add(Value const& value, int level) {
  if (value.is_float())
    text += float_repr(value.as_float());
  else if (is_int(value) && !value.is_object())
    text += int_text(m_runtime, value).take();
  else if (value.is_object())
    add_object(value, level);
  else
    text += value.is_true()    ? "True"
            : value.is_false() ? "False"
            : value.is_none()  ? "None"
                               : type_of(m_runtime, value).name();
}

}  // namespace

std::string value_words(Runtime& runtime, Value const& value) {
  Words words(runtime);
  words.add(value, 0);
  return std::move(words.text);
}

}  // namespace loopscope
