#include <algorithm>

#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/core/bad_argument.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/str.h"

// The methods of bytes that treat the bytes as ASCII text, and those that change a bytearray.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

std::string& data_of(Arguments arguments) { return arguments[0].as<BytesObject>()->data; }

bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_letter(char byte) { return is_lower(byte) || is_upper(byte); }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter_or_digit(char byte) { return is_letter(byte) || is_digit(byte); }
bool is_white(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
char upper(char byte) { return is_lower(byte) ? static_cast<char>(byte - 32) : byte; }
char lower(char byte) { return is_upper(byte) ? static_cast<char>(byte + 32) : byte; }

enum class Case : std::uint8_t { upper, lower, swap, title, capital };

template <Case wanted>
Completion<Value> change_case(Runtime&, Arguments arguments) {
  std::string data = data_of(arguments);
  bool in_word = false;
  for (std::size_t place = 0; place < data.size(); ++place) {
    char& byte = data[place];
    bool const was_letter = is_letter(byte);
    switch (wanted) {
      case Case::upper: byte = upper(byte); break;
      case Case::lower: byte = lower(byte); break;
      case Case::swap: byte = is_upper(byte) ? lower(byte) : upper(byte); break;
      case Case::title: byte = in_word ? lower(byte) : upper(byte); break;
      case Case::capital: byte = place == 0 ? upper(byte) : lower(byte); break;
    }
    in_word = was_letter;
  }
  return bytes_like(arguments[0], std::move(data));
}

template <bool (*holds)(char)>
Completion<Value> all_are(Runtime&, Arguments arguments) {
  std::string const& data = data_of(arguments);
  return Value::boolean(!data.empty() && std::all_of(data.begin(), data.end(), holds));
}

/// Whether there are letters and all of them have the case.
template <bool (*holds)(char)>
Completion<Value> all_letters_are(Runtime&, Arguments arguments) {
  bool found = false;
  for (char const byte : data_of(arguments)) {
    if (is_letter(byte) && !holds(byte)) return Value::boolean(false);
    found |= is_letter(byte);
  }
  return Value::boolean(found);
}

Completion<Value> is_title(Runtime&, Arguments arguments) {
  bool in_word = false;
  bool found = false;
  for (char const byte : data_of(arguments)) {
    if (is_letter(byte) && is_upper(byte) == in_word) return Value::boolean(false);
    in_word = is_letter(byte);
    found |= in_word;
  }
  return Value::boolean(found);
}

enum class Place : std::uint8_t { left, right, middle };

template <Place place>
Completion<Value> justify(Runtime& runtime, Arguments arguments) {
  constexpr char const* name = place == Place::left ? "ljust" : place == Place::right ? "rjust" : "center";
  std::int64_t const width = TRY(index_of(runtime, arguments[1]));
  char fill = ' ';
  if (!arguments[2].is_unset()) {
    auto const* given = arguments[2].if_is<BytesObject>();
    if (!given) {
      return raise_bad_argument(runtime, std::string(name) + "() argument 2", "a byte string of length 1",
                                arguments[2]);
    }
    if (given->data.size() != 1) {
      return runtime.raise(runtime.types.type_error, std::string(name) +
                                                         "(): argument 2 must be a byte string of length 1, not a " +
                                                         type_of(runtime, arguments[2]).name() + " object of length " +
                                                         std::to_string(given->data.size()));
    }
    fill = given->data[0];
  }
  std::string const& data = data_of(arguments);
  std::int64_t const missing = std::max<std::int64_t>(0, width - static_cast<std::int64_t>(data.size()));
  TRY(repeat_count(runtime, int_value(runtime, missing), 1, 1));
  std::int64_t const before = place == Place::left    ? 0
                              : place == Place::right ? missing
                                                      : missing / 2 + (missing & width & 1);
  return bytes_like(arguments[0], std::string(static_cast<std::size_t>(before), fill) + data +
                                      std::string(static_cast<std::size_t>(missing - before), fill));
}

Completion<Value> zfill(Runtime& runtime, Arguments arguments) {
  std::string data = data_of(arguments);
  std::int64_t const missing = TRY(index_of(runtime, arguments[1])) - static_cast<std::int64_t>(data.size());
  if (missing > 0) {
    TRY(repeat_count(runtime, int_value(runtime, missing), 1, 1));
    bool const has_sign = data.starts_with('+') || data.starts_with('-');
    data.insert(has_sign ? 1 : 0, static_cast<std::size_t>(missing), '0');
  }
  return bytes_like(arguments[0], std::move(data));
}

Completion<Value> expand_tabs(Runtime& runtime, Arguments arguments) {
  std::int64_t const size = TRY(index_of(runtime, arguments[1]));
  std::string result;
  std::int64_t column = 0;
  for (char const byte : data_of(arguments)) {
    if (byte == '\t') {
      if (size <= 0) continue;
      std::int64_t const blanks = size - column % size;
      TRY(repeat_count(runtime, int_value(runtime, blanks), 1, 1));
      result.append(static_cast<std::size_t>(blanks), ' ');
      column += blanks;
      continue;
    }
    result += byte;
    column = byte == '\n' || byte == '\r' ? 0 : column + 1;
  }
  return bytes_like(arguments[0], std::move(result));
}

constexpr NativeDefinition methods[] = {
    {"capitalize", "(self, /)", change_case<Case::capital>},
    {"center", "(self, width, fillchar=unset, /)", justify<Place::middle>},
    {"expandtabs", "(self, /, tabsize=8)", expand_tabs},
    {"isalnum", "(self, /)", all_are<is_letter_or_digit>},
    {"isalpha", "(self, /)", all_are<is_letter>},
    {"isascii", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::boolean(std::ranges::none_of(data_of(arguments), [](char byte) { return (byte & 0x80) != 0; }));
     }},
    {"isdigit", "(self, /)", all_are<is_digit>},
    {"islower", "(self, /)", all_letters_are<is_lower>},
    {"isspace", "(self, /)", all_are<is_white>},
    {"istitle", "(self, /)", is_title},
    {"isupper", "(self, /)", all_letters_are<is_upper>},
    {"ljust", "(self, width, fillchar=unset, /)", justify<Place::left>},
    {"lower", "(self, /)", change_case<Case::lower>},
    {"rjust", "(self, width, fillchar=unset, /)", justify<Place::right>},
    {"swapcase", "(self, /)", change_case<Case::swap>},
    {"title", "(self, /)", change_case<Case::title>},
    {"upper", "(self, /)", change_case<Case::upper>},
    {"zfill", "(self, width, /)", zfill},
};

// ---- bytearray ----

Completion<Value> extend(Runtime& runtime, Arguments arguments) {
  Value const& given = arguments[1];
  if (is_str(given)) return runtime.raise(runtime.types.type_error, "expected iterable of integers; got: 'str'");
  if (!type_of(runtime, given).slots.iterate)
    return runtime.raise(runtime.types.type_error, "can't extend bytearray with " + type_of(runtime, given).name());
  if (auto const* bytes = given.if_is<BytesObject>()) {
    std::string const more = bytes->data;
    data_of(arguments) += more;
    return Value::none();
  }
  std::string more;
  for (Value const& item : TRY(list_of(runtime, given))->items) more += TRY(byte_of(runtime, item));
  data_of(arguments) += more;
  return Value::none();
}

Completion<Value> insert(Runtime& runtime, Arguments arguments) {
  std::int64_t index = TRY(index_of(runtime, arguments[1]));
  char const byte = TRY(byte_of(runtime, arguments[2]));
  std::string& data = data_of(arguments);
  auto const length = static_cast<std::int64_t>(data.size());
  index = std::clamp<std::int64_t>(index < 0 ? index + length : index, 0, length);
  data.insert(static_cast<std::size_t>(index), 1, byte);
  return Value::none();
}

Completion<Value> pop(Runtime& runtime, Arguments arguments) {
  std::int64_t index = TRY(index_of(runtime, arguments[1]));
  std::string& data = data_of(arguments);
  auto const length = static_cast<std::int64_t>(data.size());
  if (length == 0) return runtime.raise(runtime.types.index_error, "pop from empty bytearray");
  if (index < 0) index += length;
  if (index < 0 || index >= length) return runtime.raise(runtime.types.index_error, "pop index out of range");
  auto const byte = static_cast<unsigned char>(data[static_cast<std::size_t>(index)]);
  data.erase(static_cast<std::size_t>(index), 1);
  return Value::small_int(byte);
}

Completion<Value> remove(Runtime& runtime, Arguments arguments) {
  char const byte = TRY(byte_of(runtime, arguments[1]));
  std::string& data = data_of(arguments);
  std::size_t const place = data.find(byte);
  if (place == std::string::npos) return runtime.raise(runtime.types.value_error, "value not found in bytearray");
  data.erase(place, 1);
  return Value::none();
}

constexpr NativeDefinition bytearray_methods[] = {
    {"append", "(self, item, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       char const byte = TRY(byte_of(runtime, arguments[1]));
       data_of(arguments) += byte;
       return Value::none();
     }},
    {"clear", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       data_of(arguments).clear();
       return Value::none();
     }},
    {"copy", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> { return bytes_like(arguments[0], data_of(arguments)); }},
    {"extend", "(self, iterable_of_ints, /)", extend},
    {"insert", "(self, index, item, /)", insert},
    {"pop", "(self, index=-1, /)", pop},
    {"remove", "(self, value, /)", remove},
    {"reverse", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       std::ranges::reverse(data_of(arguments));
       return Value::none();
     }},
};

}  // namespace

void add_bytes_text_methods(Runtime& runtime) {
  add_methods(runtime, *runtime.types.bytes, methods);
  add_methods(runtime, *runtime.types.bytearray, methods);
}

void add_bytearray_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.bytearray, bytearray_methods); }

}  // namespace loopscope
