#include <algorithm>

#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/bad_argument.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/text.h"
#include "values/text/unicode.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

StrObject& self_of(Arguments arguments) { return *arguments[0].as<StrObject>(); }

/// The part [start, stop) of the text, in code points, that the optional arguments of find, count, startswith … select,
/// and its position.
struct Part {
  std::string_view text;
  std::int64_t start = 0;
  std::int64_t stop = 0;
  bool is_empty_range = false;  ///< start > stop: not even the empty str is found there.
};

Completion<Part> part_of(Runtime& runtime, StrObject& string, Value const& start, Value const& stop) {
  auto const bound = [&](Value const& value, std::int64_t missing) -> Completion<std::int64_t> {
    if (value.is_none()) return missing;
    if (!has_index(runtime, value))
      return runtime.raise(runtime.types.type_error,
                           "slice indices must be integers or None or have an __index__ method");
    return clipped_index_of(runtime, value);
  };
  auto const length = static_cast<std::int64_t>(string.length());
  Part part;
  part.start = TRY(bound(start, 0));
  part.stop = TRY(bound(stop, length));
  if (part.start < 0) part.start = std::max<std::int64_t>(0, part.start + length);
  if (part.stop < 0) part.stop = std::max<std::int64_t>(0, part.stop + length);
  part.stop = std::min(part.stop, length);
  part.is_empty_range = part.start > part.stop;
  if (!part.is_empty_range)
    part.text = string.slice(static_cast<std::size_t>(part.start), static_cast<std::size_t>(part.stop));
  return part;
}

enum class SearchFrom : std::uint8_t { left, right };

Completion<std::int64_t> search(Runtime& runtime, Arguments arguments, SearchFrom from, std::string_view method) {
  StrObject& wanted = *TRY(str_argument(runtime, std::string(method) + "() argument 1", arguments[1]));
  Part const part = TRY(part_of(runtime, self_of(arguments), arguments[2], arguments[3]));
  if (part.is_empty_range) return -1;
  std::size_t const place = from == SearchFrom::left ? part.text.find(wanted.view()) : part.text.rfind(wanted.view());
  if (place == std::string_view::npos) return -1;
  return part.start + static_cast<std::int64_t>(count_code_points(part.text.substr(0, place)));
}

template <SearchFrom from>
Completion<Value> find(Runtime& runtime, Arguments arguments) {
  return int_value(runtime, TRY(search(runtime, arguments, from, from == SearchFrom::left ? "find" : "rfind")));
}

template <SearchFrom from>
Completion<Value> index(Runtime& runtime, Arguments arguments) {
  std::int64_t const place = TRY(search(runtime, arguments, from, from == SearchFrom::left ? "index" : "rindex"));
  if (place < 0) return runtime.raise(runtime.types.value_error, "substring not found");
  return int_value(runtime, place);
}

Completion<Value> count(Runtime& runtime, Arguments arguments) {
  StrObject& wanted = *TRY(str_argument(runtime, "count() argument 1", arguments[1]));
  Part const part = TRY(part_of(runtime, self_of(arguments), arguments[2], arguments[3]));
  if (part.is_empty_range) return Value::small_int(0);
  std::string_view const text = wanted.view();
  if (text.empty()) return int_value(runtime, static_cast<std::int64_t>(count_code_points(part.text)) + 1);
  std::int64_t found = 0;
  for (std::size_t place = part.text.find(text); place != std::string_view::npos;
       place = part.text.find(text, place + text.size()))
    ++found;
  return int_value(runtime, found);
}

enum class End : std::uint8_t { start, end };

template <End end>
Completion<Value> has_affix(Runtime& runtime, Arguments arguments) {
  Part const part = TRY(part_of(runtime, self_of(arguments), arguments[2], arguments[3]));
  auto const fits = [&](StrObject& affix) {
    if (part.is_empty_range) return false;
    return end == End::start ? part.text.starts_with(affix.view()) : part.text.ends_with(affix.view());
  };
  std::string const name = end == End::start ? "startswith" : "endswith";
  if (auto* tuple = arguments[1].if_is<TupleObject>()) {
    for (Value const& item : tuple->items()) {
      auto* affix = item.if_is<StrObject>();
      if (!affix)
        return runtime.raise(runtime.types.type_error,
                             "tuple for " + name + " must only contain str, not " + type_of(runtime, item).name());
      if (fits(*affix)) return Value::boolean(true);
    }
    return Value::boolean(false);
  }
  auto* affix = arguments[1].if_is<StrObject>();
  if (!affix) {
    return runtime.raise(runtime.types.type_error, name + " first arg must be str or a tuple of str, not " +
                                                       type_of(runtime, arguments[1]).name());
  }
  return Value::boolean(fits(*affix));
}

template <End end>
Completion<Value> remove_affix(Runtime& runtime, Arguments arguments) {
  constexpr bool at_start = end == End::start;
  StrObject& affix =
      *TRY(str_argument(runtime, at_start ? "removeprefix() argument" : "removesuffix() argument", arguments[1]));
  std::string_view text = self_of(arguments).view();
  if (at_start && text.starts_with(affix.view())) text.remove_prefix(affix.byte_size());
  if (!at_start && text.ends_with(affix.view())) text.remove_suffix(affix.byte_size());
  return str_value(runtime, text);
}

Completion<Value> replace(Runtime& runtime, Arguments arguments) {
  StrObject& old_part = *TRY(str_argument(runtime, "replace() argument 1", arguments[1]));
  StrObject& new_part = *TRY(str_argument(runtime, "replace() argument 2", arguments[2]));
  std::int64_t left = TRY(index_of(runtime, arguments[3]));
  std::string_view const text = self_of(arguments).view();
  std::string result;
  std::size_t offset = 0;
  if (old_part.byte_size() == 0) {
    // An empty str is found before every code point and at the end.
    while (left != 0) {
      result += new_part.view();
      if (left > 0) --left;
      if (offset >= text.size()) break;
      std::size_t const size = code_point_size(static_cast<unsigned char>(text[offset]));
      result += text.substr(offset, size);
      offset += size;
    }
    result += text.substr(std::min(offset, text.size()));
    return str_value(runtime, result);
  }
  while (left != 0) {
    std::size_t const place = text.find(old_part.view(), offset);
    if (place == std::string_view::npos) break;
    result += text.substr(offset, place - offset);
    result += new_part.view();
    offset = place + old_part.byte_size();
    if (left > 0) --left;
  }
  if (offset == 0) return plain_str(runtime, arguments[0]);
  result += text.substr(offset);
  return str_value(runtime, result);
}

enum class Strip : std::uint8_t { left = 1, right = 2, both = 3 };

template <Strip side>
Completion<Value> strip(Runtime& runtime, Arguments arguments) {
  std::string_view text = self_of(arguments).view();
  constexpr bool left = (static_cast<int>(side) & 1) != 0;
  constexpr bool right = (static_cast<int>(side) & 2) != 0;
  std::u32string characters;
  bool const any_space = arguments[1].is_none();
  if (!any_space) {
    auto* given = arguments[1].if_is<StrObject>();
    char const* name = side == Strip::both ? "strip" : left ? "lstrip" : "rstrip";
    if (!given) return runtime.raise(runtime.types.type_error, std::string(name) + " arg must be None or str");
    for (std::size_t offset = 0; offset < given->byte_size();) characters += next_code_point(given->view(), offset);
  }
  auto const goes = [&](char32_t code_point) {
    return any_space ? is_space(code_point) : characters.contains(code_point);
  };
  while (left && !text.empty()) {
    std::size_t offset = 0;
    if (!goes(next_code_point(text, offset))) break;
    text.remove_prefix(offset);
  }
  while (right && !text.empty()) {
    std::size_t offset = text.size();
    if (!goes(previous_code_point(text, offset))) break;
    text.remove_suffix(text.size() - offset);
  }
  if (text.size() == self_of(arguments).byte_size()) return plain_str(runtime, arguments[0]);
  return str_value(runtime, text);
}

Completion<Value> join(Runtime& runtime, Arguments arguments) {
  if (!type_of(runtime, arguments[1]).slots.iterate)
    return runtime.raise(runtime.types.type_error, "can only join an iterable");
  std::vector<Value> const items = TRY(fast_items_of(runtime, arguments[1]));
  std::string text;
  for (std::size_t index = 0; index < items.size(); ++index) {
    auto* item = items[index].if_is<StrObject>();
    if (!item) {
      return runtime.raise(runtime.types.type_error, "sequence item " + std::to_string(index) +
                                                         ": expected str instance, " +
                                                         type_of(runtime, items[index]).name() + " found");
    }
    if (items.size() == 1 && &item->type() == runtime.types.str) return items[0];
    if (index > 0) text += self_of(arguments).view();
    text += item->view();
  }
  return str_value(runtime, text);
}

/// The padding of ljust, rjust and center.
struct Padding {
  std::int64_t before = 0;
  std::int64_t after = 0;
};

template <typename Divide>
Completion<Value> justify(Runtime& runtime, Arguments arguments, Divide divide) {
  std::int64_t const width = TRY(index_of(runtime, arguments[1]));
  auto* fill = arguments[2].if_is<StrObject>();
  if (!fill) {
    return runtime.raise(runtime.types.type_error, "The fill character must be a unicode character, not " +
                                                       type_of(runtime, arguments[2]).name());
  }
  if (fill->length() != 1)
    return runtime.raise(runtime.types.type_error, "The fill character must be exactly one character long");
  StrObject& self = self_of(arguments);
  std::int64_t const missing = width - static_cast<std::int64_t>(self.length());
  if (missing <= 0) return plain_str(runtime, arguments[0]);
  TRY(repeat_count(runtime, int_value(runtime, missing), fill->byte_size(), 1));
  Padding const padding = divide(missing, width);
  std::string text;
  for (std::int64_t index = 0; index < padding.before; ++index) text += fill->view();
  text += self.view();
  for (std::int64_t index = 0; index < padding.after; ++index) text += fill->view();
  return str_value(runtime, text);
}

Completion<Value> center(Runtime& runtime, Arguments arguments) {
  return justify(runtime, arguments, [](std::int64_t missing, std::int64_t width) {
    std::int64_t const before = missing / 2 + (missing & width & 1);
    return Padding{before, missing - before};
  });
}

Completion<Value> zfill(Runtime& runtime, Arguments arguments) {
  StrObject& self = self_of(arguments);
  std::int64_t const missing = TRY(index_of(runtime, arguments[1])) - static_cast<std::int64_t>(self.length());
  if (missing <= 0) return plain_str(runtime, arguments[0]);
  TRY(repeat_count(runtime, int_value(runtime, missing), 1, 1));
  std::string_view text = self.view();
  std::string result;
  if (text.starts_with('+') || text.starts_with('-')) {
    result += text[0];
    text.remove_prefix(1);
  }
  result += std::string(static_cast<std::size_t>(missing), '0');
  return str_value(runtime, result + std::string(text));
}

Completion<Value> expand_tabs(Runtime& runtime, Arguments arguments) {
  std::int64_t const size = TRY(index_of(runtime, arguments[1]));
  std::string_view const text = self_of(arguments).view();
  std::string result;
  std::int64_t column = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    std::size_t const begin = offset;
    char32_t const code_point = next_code_point(text, offset);
    if (code_point == U'\t') {
      if (size <= 0) continue;
      std::int64_t const blanks = size - column % size;
      TRY(repeat_count(runtime, int_value(runtime, blanks), 1, 1));
      result += std::string(static_cast<std::size_t>(blanks), ' ');
      column += blanks;
      continue;
    }
    result += text.substr(begin, offset - begin);
    column = code_point == U'\n' || code_point == U'\r' ? 0 : column + 1;
  }
  return str_value(runtime, result);
}

constexpr NativeDefinition methods[] = {
    {"center", "(self, width, fillchar=' ', /)", center},
    {"count", "(self, sub, start=None, end=None, /)", count},
    {"endswith", "(self, suffix, start=None, end=None, /)", has_affix<End::end>},
    {"expandtabs", "(self, /, tabsize=8)", expand_tabs},
    {"find", "(self, sub, start=None, end=None, /)", find<SearchFrom::left>},
    {"index", "(self, sub, start=None, end=None, /)", index<SearchFrom::left>},
    {"join", "(self, iterable, /)", join},
    {"ljust", "(self, width, fillchar=' ', /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return justify(runtime, arguments, [](std::int64_t missing, std::int64_t) { return Padding{0, missing}; });
     }},
    {"lstrip", "(self, chars=None, /)", strip<Strip::left>},
    {"removeprefix", "(self, prefix, /)", remove_affix<End::start>},
    {"removesuffix", "(self, suffix, /)", remove_affix<End::end>},
    {"replace", "(self, old, new, /, count=-1)", replace},
    {"rfind", "(self, sub, start=None, end=None, /)", find<SearchFrom::right>},
    {"rindex", "(self, sub, start=None, end=None, /)", index<SearchFrom::right>},
    {"rjust", "(self, width, fillchar=' ', /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return justify(runtime, arguments, [](std::int64_t missing, std::int64_t) { return Padding{missing, 0}; });
     }},
    {"rstrip", "(self, chars=None, /)", strip<Strip::right>},
    {"startswith", "(self, prefix, start=None, end=None, /)", has_affix<End::start>},
    {"strip", "(self, chars=None, /)", strip<Strip::both>},
    {"zfill", "(self, width, /)", zfill},
};

}  // namespace

void add_str_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.str, methods); }

}  // namespace loopscope
