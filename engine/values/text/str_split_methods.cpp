#include <algorithm>

#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/unicode.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

StrObject& self_of(Arguments arguments) { return *arguments[0].as<StrObject>(); }

std::vector<std::string_view> split_at_spaces(std::string_view text, std::int64_t most) {
  std::vector<std::string_view> parts;
  while (true) {
    std::size_t begin = 0;
    while (begin < text.size()) {
      std::size_t after = begin;
      if (!is_space(next_code_point(text, after))) break;
      begin = after;
    }
    text.remove_prefix(begin);
    if (text.empty()) return parts;
    if (most-- == 0) {
      // The remainder keeps the white space at its other end.
      parts.push_back(text);
      return parts;
    }
    std::size_t end = 0;
    while (end < text.size()) {
      std::size_t after = end;
      if (is_space(next_code_point(text, after))) break;
      end = after;
    }
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
}

/// Splits from the right; returns the parts in reverse order.
std::vector<std::string_view> split_at_spaces_reversed(std::string_view text, std::int64_t most) {
  std::vector<std::string_view> parts;
  auto const drop_spaces = [](std::string_view rest) {
    while (!rest.empty()) {
      std::size_t before = rest.size();
      if (!is_space(previous_code_point(rest, before))) break;
      rest.remove_suffix(rest.size() - before);
    }
    return rest;
  };
  while (true) {
    text = drop_spaces(text);
    if (text.empty()) return parts;
    if (most-- == 0) {
      parts.push_back(text);
      return parts;
    }
    std::size_t begin = text.size();
    while (begin > 0) {
      std::size_t before = begin;
      if (is_space(previous_code_point(text, before))) break;
      begin = before;
    }
    parts.push_back(text.substr(begin));
    text = text.substr(0, begin);
  }
}

Completion<Value> list_of(Runtime& runtime, std::span<std::string_view const> parts) {
  std::vector<Value> items;
  items.reserve(parts.size());
  for (std::string_view part : parts) items.push_back(str_value(runtime, part));
  return make_list(runtime, std::move(items));
}

enum class From : std::uint8_t { left, right };

template <From from>
Completion<Value> split(Runtime& runtime, Arguments arguments) {
  std::int64_t most = TRY(index_of(runtime, arguments[2]));
  std::string_view text = self_of(arguments).view();
  std::vector<std::string_view> parts;
  if (arguments[1].is_none()) {
    parts = from == From::left ? split_at_spaces(text, most) : split_at_spaces_reversed(text, most);
  } else {
    auto* separator = arguments[1].if_is<StrObject>();
    if (!separator)
      return runtime.raise(runtime.types.type_error,
                           "must be str or None, not " + type_of(runtime, arguments[1]).name());
    if (separator->byte_size() == 0) return runtime.raise(runtime.types.value_error, "empty separator");
    for (; most != 0; --most) {
      std::size_t const place = from == From::left ? text.find(separator->view()) : text.rfind(separator->view());
      if (place == std::string_view::npos) break;
      std::string_view const head = text.substr(0, place);
      std::string_view const tail = text.substr(place + separator->byte_size());
      parts.push_back(from == From::left ? head : tail);
      text = from == From::left ? tail : head;
    }
    parts.push_back(text);
  }
  if (from == From::right) std::ranges::reverse(parts);
  return list_of(runtime, parts);
}

template <From from>
Completion<Value> partition(Runtime& runtime, Arguments arguments) {
  auto* separator = arguments[1].if_is<StrObject>();
  if (!separator)
    return runtime.raise(runtime.types.type_error, "must be str, not " + type_of(runtime, arguments[1]).name());
  if (separator->byte_size() == 0) return runtime.raise(runtime.types.value_error, "empty separator");
  std::string_view const text = self_of(arguments).view();
  std::size_t const place = from == From::left ? text.find(separator->view()) : text.rfind(separator->view());
  Value const empty = Value::from(runtime.empty_str());
  if (place == std::string_view::npos) {
    return from == From::left ? make_tuple(runtime, {arguments[0], empty, empty})
                              : make_tuple(runtime, {empty, empty, arguments[0]});
  }
  return make_tuple(runtime, {str_value(runtime, text.substr(0, place)), arguments[1],
                              str_value(runtime, text.substr(place + separator->byte_size()))});
}

bool is_line_break(char32_t code_point) {
  return (code_point >= 0x0A && code_point <= 0x0D) || (code_point >= 0x1C && code_point <= 0x1E) ||
         code_point == 0x85 || code_point == 0x2028 || code_point == 0x2029;
}

Completion<Value> split_lines(Runtime& runtime, Arguments arguments) {
  bool const keep_ends = TRY(truth(runtime, arguments[1]));
  std::string_view const text = self_of(arguments).view();
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    std::size_t after = begin;
    while (after < text.size()) {
      end = after;
      char32_t const code_point = next_code_point(text, after);
      if (is_line_break(code_point)) {
        if (code_point == U'\r' && after < text.size() && text[after] == '\n') ++after;
        break;
      }
      end = after;
    }
    lines.push_back(text.substr(begin, (keep_ends ? after : end) - begin));
    begin = after;
  }
  return list_of(runtime, lines);
}

constexpr NativeDefinition methods[] = {
    {"partition", "(self, sep, /)", partition<From::left>},
    {"rpartition", "(self, sep, /)", partition<From::right>},
    {"rsplit", "(self, /, sep=None, maxsplit=-1)", split<From::right>},
    {"split", "(self, /, sep=None, maxsplit=-1)", split<From::left>},
    {"splitlines", "(self, /, keepends=False)", split_lines},
};

}  // namespace

void add_str_split_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.str, methods); }

}  // namespace loopscope
