#include <algorithm>

#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/bad_argument.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr std::string_view spaces = " \t\n\r\v\f";

std::string_view data_of(Arguments arguments) { return arguments[0].as<BytesObject>()->data; }

Value like(Arguments arguments, std::string_view data) { return bytes_like(arguments[0], std::string(data)); }

// ---- searching ----

struct Part {
  std::string_view text;
  std::int64_t start = 0;
  bool is_empty_range = false;
};

Completion<Part> part_of(Runtime& runtime, Arguments arguments, std::size_t from) {
  std::string_view const data = data_of(arguments);
  auto const length = static_cast<std::int64_t>(data.size());
  auto const bound = [&](Value const& value, std::int64_t missing) -> Completion<std::int64_t> {
    if (value.is_none()) return missing;
    std::int64_t const given = TRY(clipped_index_of(runtime, value));
    return given < 0 ? std::max<std::int64_t>(0, given + length) : given;
  };
  Part part{.text = {}, .start = TRY(bound(arguments[from], 0))};
  std::int64_t const stop = std::min(TRY(bound(arguments[from + 1], length)), length);
  part.is_empty_range = part.start > stop;
  if (!part.is_empty_range)
    part.text = data.substr(static_cast<std::size_t>(part.start), static_cast<std::size_t>(stop - part.start));
  return part;
}

/// The bytes to search for; an int represents one byte.
Completion<std::string> wanted_of(Runtime& runtime, Value const& value) {
  if (auto const* bytes = value.if_is<BytesObject>()) return bytes->data;
  if (is_int(value)) return std::string(1, TRY(byte_of(runtime, value)));
  return runtime.raise(runtime.types.type_error,
                       "argument should be integer or bytes-like object, not '" + type_of(runtime, value).name() + "'");
}

enum class From : std::uint8_t { left, right };

template <From from>
Completion<std::int64_t> search(Runtime& runtime, Arguments arguments) {
  std::string const wanted = TRY(wanted_of(runtime, arguments[1]));
  Part const part = TRY(part_of(runtime, arguments, 2));
  if (part.is_empty_range) return -1;
  std::size_t const place = from == From::left ? part.text.find(wanted) : part.text.rfind(wanted);
  return place == std::string_view::npos ? -1 : part.start + static_cast<std::int64_t>(place);
}

template <From from>
Completion<Value> find(Runtime& runtime, Arguments arguments) {
  return int_value(runtime, TRY(search<from>(runtime, arguments)));
}

template <From from>
Completion<Value> index(Runtime& runtime, Arguments arguments) {
  std::int64_t const place = TRY(search<from>(runtime, arguments));
  if (place < 0) return runtime.raise(runtime.types.value_error, "subsection not found");
  return int_value(runtime, place);
}

Completion<Value> count(Runtime& runtime, Arguments arguments) {
  std::string const wanted = TRY(wanted_of(runtime, arguments[1]));
  Part const part = TRY(part_of(runtime, arguments, 2));
  if (part.is_empty_range) return Value::small_int(0);
  if (wanted.empty()) return int_value(runtime, static_cast<std::int64_t>(part.text.size()) + 1);
  std::int64_t found = 0;
  for (std::size_t place = part.text.find(wanted); place != std::string_view::npos;
       place = part.text.find(wanted, place + wanted.size()))
    ++found;
  return int_value(runtime, found);
}

template <From end>
Completion<Value> has_affix(Runtime& runtime, Arguments arguments) {
  Part const part = TRY(part_of(runtime, arguments, 2));
  auto const fits = [&](std::string_view affix) {
    if (part.is_empty_range) return false;
    return end == From::left ? part.text.starts_with(affix) : part.text.ends_with(affix);
  };
  if (auto* tuple = arguments[1].if_is<TupleObject>()) {
    for (Value const& item : tuple->items()) {
      if (fits(TRY(bytes_argument(runtime, item)))) return Value::boolean(true);
    }
    return Value::boolean(false);
  }
  if (auto const* affix = arguments[1].if_is<BytesObject>()) return Value::boolean(fits(affix->data));
  return runtime.raise(runtime.types.type_error, std::string(end == From::left ? "startswith" : "endswith") +
                                                     " first arg must be bytes or a tuple of bytes, not " +
                                                     type_of(runtime, arguments[1]).name());
}

// ---- splitting ----

template <From end>
Completion<Value> remove_affix(Runtime& runtime, Arguments arguments) {
  std::string_view const affix = TRY(bytes_argument(runtime, arguments[1]));
  std::string_view data = data_of(arguments);
  if (end == From::left && data.starts_with(affix)) data.remove_prefix(affix.size());
  if (end == From::right && data.ends_with(affix)) data.remove_suffix(affix.size());
  return like(arguments, data);
}

template <bool left, bool right>
Completion<Value> strip(Runtime& runtime, Arguments arguments) {
  std::string_view const set = arguments[1].is_none() ? spaces : TRY(bytes_argument(runtime, arguments[1]));
  std::string_view data = data_of(arguments);
  if (left) data.remove_prefix(std::min(data.find_first_not_of(set), data.size()));
  if (right) data = data.substr(0, data.find_last_not_of(set) + 1);
  return like(arguments, data);
}

/// The parts between separators; an empty separator splits at runs of white space. Splitting from the right returns the
/// parts in reverse order.
std::vector<std::string_view> parts_of(std::string_view data, std::string_view separator, std::int64_t most,
                                       From from) {
  std::vector<std::string_view> parts;
  bool const at_spaces = separator.empty();
  while (true) {
    if (at_spaces) {
      if (from == From::left) {
        data.remove_prefix(std::min(data.find_first_not_of(spaces), data.size()));
      } else {
        data = data.substr(0, data.find_last_not_of(spaces) + 1);
      }
      if (data.empty()) return parts;
    }
    std::size_t place = std::string_view::npos;
    if (most != 0) {
      if (from == From::left) {
        place = at_spaces ? data.find_first_of(spaces) : data.find(separator);
      } else {
        place = at_spaces ? data.find_last_of(spaces) : data.rfind(separator);
      }
    }
    if (place == std::string_view::npos) {
      parts.push_back(data);
      return parts;
    }
    std::size_t const width = at_spaces ? 1 : separator.size();
    --most;
    if (from == From::left) {
      parts.push_back(data.substr(0, place));
      data.remove_prefix(place + width);
    } else {
      parts.push_back(data.substr(place + width));
      data = data.substr(0, place);
    }
  }
}

Value list_of(Arguments arguments, Runtime& runtime, std::span<std::string_view const> parts) {
  std::vector<Value> items;
  for (std::string_view const part : parts) items.push_back(like(arguments, part));
  return Value::from(make_list(runtime, std::move(items)));
}

template <From from>
Completion<Value> split(Runtime& runtime, Arguments arguments) {
  std::int64_t const most = TRY(index_of(runtime, arguments[2]));
  std::string_view separator;
  if (!arguments[1].is_none()) {
    separator = TRY(bytes_argument(runtime, arguments[1]));
    if (separator.empty()) return runtime.raise(runtime.types.value_error, "empty separator");
  }
  std::vector<std::string_view> parts = parts_of(data_of(arguments), separator, most, from);
  if (from == From::right) std::reverse(parts.begin(), parts.end());
  return list_of(arguments, runtime, parts);
}

Completion<Value> split_lines(Runtime& runtime, Arguments arguments) {
  bool const keeps_ends = TRY(truth(runtime, arguments[1]));
  std::string_view data = data_of(arguments);
  std::vector<std::string_view> lines;
  while (!data.empty()) {
    std::size_t const end = std::min(data.find_first_of("\r\n"), data.size());
    std::size_t const width = end == data.size() ? 0 : data.substr(end, 2) == "\r\n" ? 2 : 1;
    lines.push_back(data.substr(0, keeps_ends ? end + width : end));
    data.remove_prefix(end + width);
  }
  return list_of(arguments, runtime, lines);
}

template <From from>
Completion<Value> partition(Runtime& runtime, Arguments arguments) {
  std::string_view const separator = TRY(bytes_argument(runtime, arguments[1]));
  if (separator.empty()) return runtime.raise(runtime.types.value_error, "empty separator");
  std::string_view const data = data_of(arguments);
  std::size_t const place = from == From::left ? data.find(separator) : data.rfind(separator);
  if (place == std::string_view::npos) {
    Value const whole = like(arguments, data);
    Value const empty = like(arguments, {});
    if (from == From::left) return make_tuple(runtime, {whole, empty, empty});
    return make_tuple(runtime, {empty, empty, whole});
  }
  return make_tuple(runtime, {like(arguments, data.substr(0, place)), like(arguments, separator),
                              like(arguments, data.substr(place + separator.size()))});
}

// ---- joining ----

Completion<Value> join(Runtime& runtime, Arguments arguments) {
  if (!type_of(runtime, arguments[1]).slots.iterate)
    return runtime.raise(runtime.types.type_error, "can only join an iterable");
  std::string result;
  std::int64_t place = 0;
  for (Value const& item : TRY(fast_items_of(runtime, arguments[1]))) {
    auto const* part = item.if_is<BytesObject>();
    if (!part) {
      return runtime.raise(runtime.types.type_error, "sequence item " + std::to_string(place) +
                                                         ": expected a bytes-like object, " +
                                                         type_of(runtime, item).name() + " found");
    }
    if (place++ > 0) result += data_of(arguments);
    result += part->data;
  }
  return like(arguments, result);
}

Completion<Value> replace(Runtime& runtime, Arguments arguments) {
  std::string_view const old_part = TRY(bytes_argument(runtime, arguments[1]));
  std::string_view const new_part = TRY(bytes_argument(runtime, arguments[2]));
  std::int64_t left = TRY(index_of(runtime, arguments[3]));
  std::string_view const data = data_of(arguments);
  std::string result;
  std::size_t offset = 0;
  while (left != 0) {
    std::size_t const place = old_part.empty() ? offset : data.find(old_part, offset);
    if (place == std::string_view::npos) break;
    result += data.substr(offset, place - offset);
    result += new_part;
    offset = place + old_part.size();
    --left;
    if (!old_part.empty()) continue;
    if (offset == data.size()) break;
    result += data[offset++];
  }
  result += data.substr(offset);
  return like(arguments, result);
}

Completion<Value> translate(Runtime& runtime, Arguments arguments) {
  std::string_view table;
  if (!arguments[1].is_none()) {
    table = TRY(bytes_argument(runtime, arguments[1]));
    if (table.size() != 256)
      return runtime.raise(runtime.types.value_error, "translation table must be 256 characters long");
  }
  std::string_view const dropped = TRY(bytes_argument(runtime, arguments[2]));
  std::string result;
  for (char const byte : data_of(arguments)) {
    if (dropped.contains(byte)) continue;
    result += table.empty() ? byte : table[static_cast<unsigned char>(byte)];
  }
  return like(arguments, result);
}

Completion<Value> make_translation(Runtime& runtime, Arguments arguments) {
  std::string_view const from = TRY(bytes_argument(runtime, arguments[1]));
  std::string_view const to = TRY(bytes_argument(runtime, arguments[2]));
  if (from.size() != to.size())
    return runtime.raise(runtime.types.value_error, "maketrans arguments must have same length");
  std::string table;
  for (int code = 0; code < 256; ++code) table += static_cast<char>(code);
  for (std::size_t place = 0; place < from.size(); ++place) table[static_cast<unsigned char>(from[place])] = to[place];
  return bytes_value(runtime, std::move(table));
}

// ---- conversion to and from text ----

Completion<Value> decode_text(Runtime& runtime, Arguments arguments) {
  StrObject const* encoding = TRY(str_argument(runtime, "decode() argument 'encoding'", arguments[1]));
  StrObject const* errors = TRY(str_argument(runtime, "decode() argument 'errors'", arguments[2]));
  return decode(runtime, arguments[0], encoding->view(), errors->view());
}

Completion<Value> to_hexadecimal(Runtime& runtime, Arguments arguments) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string separator;
  if (!arguments[1].is_unset()) {
    if (auto const* text = arguments[1].if_is<StrObject>()) {
      separator = text->view();
    } else {
      separator = TRY(bytes_argument(runtime, arguments[1]));
    }
    if (separator.size() != 1) return runtime.raise(runtime.types.value_error, "sep must be length 1.");
  }
  std::int64_t const group = TRY(index_of(runtime, arguments[2]));
  std::string_view const data = data_of(arguments);
  std::string text;
  for (std::size_t place = 0; place < data.size(); ++place) {
    if (place > 0 && !separator.empty() && group != 0) {
      std::size_t const size = static_cast<std::size_t>(group < 0 ? -group : group);
      if ((group > 0 ? data.size() - place : place) % size == 0) text += separator;
    }
    auto const byte = static_cast<unsigned char>(data[place]);
    text += digits[byte >> 4];
    text += digits[byte & 0xF];
  }
  return str_value(runtime, text);
}

int digit_of(char character) {
  if (character >= '0' && character <= '9') return character - '0';
  char const lower = static_cast<char>(character | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Completion<Value> from_hexadecimal(Runtime& runtime, Arguments arguments) {
  std::string_view text;
  if (auto const* string = arguments[1].if_is<StrObject>()) {
    text = string->view();
  } else if (auto const* bytes = arguments[1].if_is<BytesObject>()) {
    text = bytes->data;
  } else {
    return runtime.raise(runtime.types.type_error,
                         "fromhex() argument must be str or bytes-like, not " + type_of(runtime, arguments[1]).name());
  }
  std::string data;
  for (std::size_t place = 0; place < text.size();) {
    if (spaces.contains(text[place])) {
      ++place;
      continue;
    }
    for (std::size_t digit = place; digit < place + 2; ++digit) {
      if (digit == text.size()) {
        return runtime.raise(runtime.types.value_error,
                             "fromhex() arg must contain an even number of hexadecimal digits");
      }
      if (digit_of(text[digit]) < 0) {
        return runtime.raise(runtime.types.value_error,
                             "non-hexadecimal number found in fromhex() arg at position " + std::to_string(digit));
      }
    }
    data += static_cast<char>(digit_of(text[place]) * 16 + digit_of(text[place + 1]));
    place += 2;
  }
  auto* type = arguments[0].as<Type>();
  return runtime.heap.make<BytesObject>(*type, std::move(data));
}

constexpr NativeDefinition methods[] = {
    {"count", "(self, sub, start=None, end=None, /)", count},
    {"decode", "(self, /, encoding='utf-8', errors='strict')", decode_text},
    {"endswith", "(self, suffix, start=None, end=None, /)", has_affix<From::right>},
    {"find", "(self, sub, start=None, end=None, /)", find<From::left>},
    {.name = "fromhex", .signature = "(type, string, /)", .code = from_hexadecimal, .is_class_method = true},
    {"hex", "(self, sep=unset, bytes_per_sep=1)", to_hexadecimal},
    {"index", "(self, sub, start=None, end=None, /)", index<From::left>},
    {"join", "(self, iterable_of_bytes, /)", join},
    {"lstrip", "(self, bytes=None, /)", strip<true, false>},
    {.name = "maketrans", .signature = "(type, frm, to, /)", .code = make_translation, .is_class_method = true},
    {"partition", "(self, sep, /)", partition<From::left>},
    {"removeprefix", "(self, prefix, /)", remove_affix<From::left>},
    {"removesuffix", "(self, suffix, /)", remove_affix<From::right>},
    {"replace", "(self, old, new, count=-1, /)", replace},
    {"rfind", "(self, sub, start=None, end=None, /)", find<From::right>},
    {"rindex", "(self, sub, start=None, end=None, /)", index<From::right>},
    {"rpartition", "(self, sep, /)", partition<From::right>},
    {"rsplit", "(self, /, sep=None, maxsplit=-1)", split<From::right>},
    {"rstrip", "(self, bytes=None, /)", strip<false, true>},
    {"split", "(self, /, sep=None, maxsplit=-1)", split<From::left>},
    {"splitlines", "(self, /, keepends=False)", split_lines},
    {"startswith", "(self, prefix, start=None, end=None, /)", has_affix<From::left>},
    {"strip", "(self, bytes=None, /)", strip<true, true>},
    {"translate", "(self, table, /, delete=unset)",
     [](Runtime& runtime, Arguments arguments) {
       if (arguments[2].is_unset()) arguments[2] = bytes_value(runtime, {});
       return translate(runtime, arguments);
     }},
};

constexpr NativeDefinition bytes_methods[] = {
    {"__bytes__", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return bytes_value(runtime, arguments[0].as<BytesObject>()->data);
     }},
};

}  // namespace

void add_bytes_methods(Runtime& runtime) {
  add_methods(runtime, *runtime.types.bytes, methods);
  add_methods(runtime, *runtime.types.bytes, bytes_methods);
  add_methods(runtime, *runtime.types.bytearray, methods);
  add_bytes_text_methods(runtime);
  add_bytearray_methods(runtime);
}

}  // namespace loopscope
