#include <cmath>

#include "base/fill.h"
#include "values/text/bytes.h"

#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/numbers/numbers.h"
#include "values/objects/type_method.h"
#include "values/text/format.h"
#include "values/text/text.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

/// One parsed `%` conversion.
struct Conversion {
  bool left = false;
  bool plus = false;
  bool blank = false;
  bool alternate = false;
  bool zero = false;
  std::int64_t width = -1;
  std::int64_t precision = -1;
  char32_t type = 0;
};

class PercentFormatter {
 public:
  enum class Kind : std::uint8_t { text, bytes };

  PercentFormatter(Runtime& runtime, std::string_view text, Value const& arguments, Kind kind)
      : m_runtime(runtime), m_text(text), m_arguments(arguments), m_is_bytes(kind == Kind::bytes) {
    m_tuple = arguments.if_is<TupleObject>();
    bool const is_sequence = arguments.is<StrObject>() || (m_is_bytes && arguments.is<BytesObject>());
    m_is_mapping = !m_tuple && !is_sequence && type_of(runtime, arguments).slots.get_item;
  }

  Completion<std::string> run() {
    while (m_offset < m_text.size()) {
      std::size_t const percent = m_text.find('%', m_offset);
      m_out += m_text.substr(m_offset, percent - m_offset);
      if (percent == std::string_view::npos) break;
      m_offset = percent + 1;
      TRY(convert());
    }
    bool const all_used = m_tuple ? m_next >= m_tuple->size() : m_next > 0 || m_used_key;
    if (!all_used && !m_is_mapping) {
      return type_error(fill("not all arguments converted during {} formatting", {m_is_bytes ? "bytes" : "string"}));
    }
    return std::move(m_out);
  }

 private:
  Raised type_error(std::string message) { return m_runtime.raise(m_runtime.types.type_error, std::move(message)); }
  Raised incomplete() { return m_runtime.raise(m_runtime.types.value_error, "incomplete format"); }
  bool at_end() const { return m_offset >= m_text.size(); }

  Completion<Value> next_argument() {
    if (m_keyed) return m_keyed_value;
    if (m_tuple) {
      if (m_next < m_tuple->size()) return (*m_tuple)[m_next++];
    } else if (m_next == 0) {
      ++m_next;
      return m_arguments;
    }
    return type_error("not enough arguments for format string");
  }

  /// The width or precision.
  Completion<std::int64_t> number(char const* what, bool& given) {
    given = true;
    if (!at_end() && m_text[m_offset] == '*') {
      ++m_offset;
      Value const width = TRY(next_argument());
      if (!is_int(width)) return type_error("* wants int");
      return as_int(width);
    }
    std::int64_t result = 0;
    given = !at_end() && m_text[m_offset] >= '0' && m_text[m_offset] <= '9';
    while (!at_end() && m_text[m_offset] >= '0' && m_text[m_offset] <= '9') {
      result = result * 10 + (m_text[m_offset++] - '0');
      if (result > INT32_MAX) return m_runtime.raise(m_runtime.types.value_error, std::string(what) + " too big");
    }
    return result;
  }

  Completion<void> read_key() {
    m_keyed = false;
    if (at_end() || m_text[m_offset] != '(') return {};
    if (!m_is_mapping) return type_error("format requires a mapping");
    std::size_t const begin = ++m_offset;
    int depth = 1;
    while (!at_end() && depth > 0) {
      if (m_text[m_offset] == '(') ++depth;
      if (m_text[m_offset] == ')') --depth;
      ++m_offset;
    }
    if (depth > 0) return m_runtime.raise(m_runtime.types.value_error, "incomplete format key");
    std::string const name(m_text.substr(begin, m_offset - 1 - begin));
    Value const key = m_is_bytes ? bytes_value(m_runtime, name) : str_value(m_runtime, name);
    m_keyed_value = TRY(get_item(m_runtime, m_arguments, key));
    m_keyed = m_used_key = true;
    return {};
  }

  Completion<Conversion> read() {
    TRY(read_key());
    Conversion conversion;
    for (bool more = true; more && !at_end();) {
      switch (m_text[m_offset]) {
        case '-': conversion.left = true; break;
        case '+': conversion.plus = true; break;
        case ' ': conversion.blank = true; break;
        case '#': conversion.alternate = true; break;
        case '0': conversion.zero = true; break;
        default: more = false; break;
      }
      if (more) ++m_offset;
    }
    bool given = false;
    std::int64_t const width = TRY(number("width", given));
    if (given) conversion.width = width;
    if (conversion.width < 0 && given) {
      conversion.left = true;
      conversion.width = -width;
    }
    if (!at_end() && m_text[m_offset] == '.') {
      ++m_offset;
      conversion.precision = std::max<std::int64_t>(0, TRY(number("precision", given)));
    }
    while (!at_end() && (m_text[m_offset] == 'h' || m_text[m_offset] == 'l' || m_text[m_offset] == 'L')) ++m_offset;
    if (at_end()) return incomplete();
    if (m_is_bytes) {
      conversion.type = static_cast<unsigned char>(m_text[m_offset++]);
    } else {
      conversion.type = next_code_point(m_text, m_offset);
    }
    return conversion;
  }

  Completion<void> convert() {
    if (!at_end() && m_text[m_offset] == '%') {
      m_out += '%';
      ++m_offset;
      return {};
    }
    Conversion const conversion = TRY(read());
    std::size_t type_offset = m_offset;
    m_is_bytes ? --type_offset : previous_code_point(m_text, type_offset);
    Value const argument = TRY(next_argument());
    switch (conversion.type) {
      case U'b':
        if (m_is_bytes) return put_bytes(argument, conversion);
        break;
      case U's':
        if (m_is_bytes) return put_bytes(argument, conversion);
        return put_text(TRY(str(m_runtime, argument)), conversion);
      case U'r':
        if (!m_is_bytes) return put_text(TRY(repr(m_runtime, argument)), conversion);
        [[fallthrough]];
      case U'a': return put_text(TRY(ascii(m_runtime, argument)), conversion);
      case U'c': return m_is_bytes ? put_byte(argument, conversion) : put_character(argument, conversion);
      case U'd':
      case U'i':
      case U'u':
      case U'o':
      case U'x':
      case U'X': return put_int(argument, conversion);
      case U'e':
      case U'E':
      case U'f':
      case U'F':
      case U'g':
      case U'G': return put_float(argument, conversion);
      default: break;
    }
    if (m_is_bytes && conversion.type >= 0x80) {
      return m_runtime.raise(m_runtime.types.overflow_error, "character argument not in range(0x110000)");
    }
    std::string shown;
    append_code_point(shown, conversion.type >= 31 && conversion.type <= 126 ? conversion.type : U'?');
    char hexadecimal[16];
    std::snprintf(hexadecimal, sizeof(hexadecimal), "0x%x", static_cast<unsigned>(conversion.type));
    return m_runtime.raise(
        m_runtime.types.value_error,
        "unsupported format character '" + shown + "' (" + hexadecimal + ") at index " +
            std::to_string(m_is_bytes ? type_offset : count_code_points(m_text.substr(0, type_offset))));
  }

  Completion<void> put_text(Ref<StrObject> text, Conversion const& conversion) {
    std::string shown(conversion.precision >= 0 && conversion.precision < text->length()
                          ? text->slice(0, static_cast<std::size_t>(conversion.precision))
                          : text->view());
    pad(shown, "", conversion, false);
    return {};
  }

  Completion<void> put_bytes(Value const& argument, Conversion const& conversion) {
    Value const made = TRY(call_type_method(m_runtime, argument, "__bytes__"));
    auto const* bytes = (made.is_unset() ? argument : made).if_is<BytesObject>();
    if (!bytes && !made.is_unset()) {
      return type_error("__bytes__ returned non-bytes (type " + type_of(m_runtime, made).name() + ")");
    }
    if (!bytes) {
      return type_error("%b requires a bytes-like object, or an object that implements __bytes__, not '" +
                        type_of(m_runtime, argument).name() + "'");
    }
    std::size_t const limit =
        conversion.precision < 0 ? std::string::npos : static_cast<std::size_t>(conversion.precision);
    pad(bytes->data.substr(0, limit), "", conversion, false);
    return {};
  }

  Completion<void> put_byte(Value const& given, Conversion const& conversion) {
    constexpr char const* wanted = "%c requires an integer in range(256) or a single byte, not ";
    if (auto const* bytes = given.if_is<BytesObject>()) {
      if (bytes->data.size() != 1) {
        return type_error(wanted + ("a " + type_of(m_runtime, given).name()) + " object of length " +
                          std::to_string(bytes->data.size()));
      }
      pad(bytes->data, "", conversion, false);
      return {};
    }
    Value const number = TRY(int_by({"__index__"}, given));
    if (number.is_unset()) return type_error(wanted + type_of(m_runtime, given).name());
    if (big_of(number) || as_int(number) < 0 || as_int(number) > 0xFF) {
      return m_runtime.raise(m_runtime.types.overflow_error, "%c arg not in range(256)");
    }
    pad(std::string(1, static_cast<char>(as_int(number))), "", conversion, false);
    return {};
  }

  /// The result of the first of the methods that the argument's type defines; unset when none returns an int.
  Completion<Value> int_by(std::initializer_list<char const*> methods, Value const& argument) {
    if (is_int(argument)) return Value(argument);
    for (char const* method : methods) {
      Completion<Value> number = call_type_method(m_runtime, argument, method);
      if (number.is_raised()) {
        if (!m_runtime.raised_is(m_runtime.types.type_error)) return Raised{};
        m_runtime.take_exception();
        return Value();
      }
      if (!number.value().is_unset()) return is_int(number.value()) ? number.take() : Value();
    }
    return Value();
  }

  Completion<void> put_character(Value const& given, Conversion const& conversion) {
    std::string shown;
    Value const as_number = TRY(int_by({"__index__"}, given));
    Value const& argument = as_number.is_unset() ? given : as_number;
    if (is_int(argument)) {
      if (big_of(argument) || as_int(argument) < 0 || as_int(argument) > 0x10FFFF)
        return m_runtime.raise(m_runtime.types.overflow_error, "%c arg not in range(0x110000)");
      append_code_point(shown, static_cast<char32_t>(as_int(argument)));
    } else if (auto* string = argument.if_is<StrObject>()) {
      if (string->length() != 1)
        return type_error("%c requires an int or a unicode character, not a string of length " +
                          std::to_string(string->length()));
      shown = string->view();
    } else {
      return type_error("%c requires an int or a unicode character, not " + type_of(m_runtime, argument).name());
    }
    pad(shown, "", conversion, false);
    return {};
  }

  Completion<void> put_int(Value const& argument, Conversion const& conversion) {
    bool const is_decimal = conversion.type == U'd' || conversion.type == U'i' || conversion.type == U'u';
    Value whole;
    if (argument.is_float()) {
      if (is_decimal) whole = TRY(int_of_float(m_runtime, argument.as_float()));
    } else if (is_decimal) {
      whole = TRY(int_by({"__int__", "__index__"}, argument));
    } else {
      whole = TRY(int_by({"__index__"}, argument));
    }
    if (whole.is_unset()) {
      std::string shown(1, static_cast<char>(conversion.type));
      return type_error("%" + shown + " format: " + (is_decimal ? "a real number" : "an integer") +
                        " is required, not " + type_of(m_runtime, argument).name());
    }
    int const base = is_decimal ? 10 : conversion.type == U'o' ? 8 : 16;
    std::string digits = TRY(int_text(m_runtime, whole, base));
    bool const negative = digits.starts_with('-');
    if (negative) digits.erase(0, 1);
    if (static_cast<std::int64_t>(digits.size()) < conversion.precision)
      digits.insert(0, static_cast<std::size_t>(conversion.precision) - digits.size(), '0');
    std::string head = sign(negative, conversion);
    if (conversion.alternate && !is_decimal) head += conversion.type == U'o' ? "0o" : "0x";
    if (conversion.type == U'X') {
      for (std::string* part : {&head, &digits}) {
        for (char& character : *part) {
          if (character >= 'a' && character <= 'z') character = static_cast<char>(character - 32);
        }
      }
    }
    pad(digits, head, conversion, conversion.zero);
    return {};
  }

  Completion<void> put_float(Value const& argument, Conversion const& conversion) {
    if (m_is_bytes && !argument.is_float() && !is_int(argument) && !type_of(m_runtime, argument).is_guest_class) {
      return type_error("float argument required, not " + type_of(m_runtime, argument).name());
    }
    double const value = TRY(float_of(m_runtime, argument));
    int const precision =
        conversion.precision < 0 ? 6 : static_cast<int>(std::min<std::int64_t>(conversion.precision, 10'000));
    std::string const digits = float_digits(std::fabs(value), static_cast<char>(conversion.type), precision,
                                            conversion.alternate ? FloatAlternate::yes : FloatAlternate::no);
    pad(digits, sign(std::signbit(value) && !std::isnan(value), conversion), conversion, conversion.zero);
    return {};
  }

  static std::string sign(bool negative, Conversion const& conversion) {
    return negative ? "-" : conversion.plus ? "+" : conversion.blank ? " " : "";
  }

  void pad(std::string const& body, std::string const& head, Conversion const& conversion, bool zeros) {
    std::size_t const body_length = m_is_bytes ? body.size() : count_code_points(body);
    auto const length = static_cast<std::int64_t>(body_length + head.size());
    auto const padding = static_cast<std::size_t>(std::max<std::int64_t>(0, conversion.width - length));
    if (conversion.left) {
      m_out += head + body + std::string(padding, ' ');
    } else if (zeros) {
      m_out += head + std::string(padding, '0') + body;
    } else {
      m_out += std::string(padding, ' ') + head + body;
    }
  }

  Runtime& m_runtime;
  std::string_view m_text;
  Value const& m_arguments;
  bool m_is_bytes;
  TupleObject* m_tuple = nullptr;
  bool m_is_mapping = false;
  bool m_keyed = false;
  bool m_used_key = false;
  Value m_keyed_value;
  std::size_t m_next = 0;
  std::size_t m_offset = 0;
  std::string m_out;
};

}  // namespace

Completion<Value> format_percent(Runtime& runtime, StrObject& text, Value const& arguments) {
  return str_value(runtime, TRY(PercentFormatter(runtime, text.view(), arguments, PercentFormatter::Kind::text).run()));
}

Completion<std::string> format_percent(Runtime& runtime, std::string_view bytes, Value const& arguments) {
  return PercentFormatter(runtime, bytes, arguments, PercentFormatter::Kind::bytes).run();
}

}  // namespace loopscope
