#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/str.h"
#include "values/text/utf8.h"

// Mirrors the parts of Objects/unicodeobject.c and Python/codecs.c that encode text and decode bytes.
namespace loopscope {

namespace {

struct Codec {
  char const* name;  ///< As errors show it.
  char32_t limit;    ///< The first code point that it cannot encode; 0: UTF-8.
};

constexpr char32_t first_surrogate = 0xD800;
constexpr char32_t last_surrogate = 0xDFFF;
constexpr char32_t first_escape = 0xDC80;
constexpr char32_t last_escape = 0xDCFF;

bool is_surrogate(char32_t code_point) { return code_point >= first_surrogate && code_point <= last_surrogate; }

Completion<Codec> codec_named(Runtime& runtime, std::string_view name) {
  std::string plain;
  for (char const character : name) {
    if (character == '_' || character == ' ') {
      plain += '-';
    } else {
      plain += character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
    }
  }
  for (char const* known : {"utf-8", "utf8", "u8", "utf", "cp65001"}) {
    if (plain == known) return Codec{"utf-8", 0};
  }
  for (char const* known : {"ascii", "us-ascii", "646"}) {
    if (plain == known) return Codec{"ascii", 0x80};
  }
  for (char const* known : {"latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819"}) {
    if (plain == known) return Codec{"latin-1", 0x100};
  }
  for (char const* known :
       {"utf-16", "utf16", "utf-32", "utf32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-7", "utf-8-sig",
        "cp1252", "cp437", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "hex", "base64", "rot13"}) {
    if (plain == known) {
      return runtime.raise(runtime.types.not_implemented_error,
                           "Loopscope supports the encodings utf-8, ascii and latin-1, not " + std::string(name));
    }
  }
  return runtime.raise(runtime.types.lookup_error, "unknown encoding: " + std::string(name));
}

Raised raise_unknown_handler(Runtime& runtime, std::string_view name) {
  if (name == "namereplace")
    return runtime.raise(runtime.types.not_implemented_error, "Loopscope does not support Unicode names of characters");
  return runtime.raise(runtime.types.lookup_error, "unknown error handler name '" + std::string(name) + "'");
}

Raised raise_unicode_error(Runtime& runtime, Type* type, Codec const& codec, Value const& object, std::size_t start,
                           std::size_t end, char const* reason) {
  Value const arguments[] = {str_value(runtime, codec.name), object,
                             int_value(runtime, static_cast<std::int64_t>(start)),
                             int_value(runtime, static_cast<std::int64_t>(end)), str_value(runtime, reason)};
  return runtime.raise(make_exception(runtime, type, arguments));
}

std::string hexadecimal(char32_t value, int width) {
  std::string digits = int_text(static_cast<std::int64_t>(value), 16);
  return std::string(
             static_cast<std::size_t>(width) - std::min<std::size_t>(digits.size(), static_cast<std::size_t>(width)),
             '0') +
         digits;
}

std::string escaped(char32_t value) {
  if (value <= 0xFF) return "\\x" + hexadecimal(value, 2);
  if (value <= 0xFFFF) return "\\u" + hexadecimal(value, 4);
  return "\\U" + hexadecimal(value, 8);
}

/// The length of the sequence at the offset when it is valid; otherwise the error and the number of invalid bytes.
struct Sequence {
  std::size_t length = 0;
  char const* error = nullptr;
  std::size_t bad = 1;
};

Sequence sequence_at(std::string_view bytes, std::size_t offset, bool takes_surrogates) {
  auto const at = [&](std::size_t index) { return static_cast<unsigned char>(bytes[offset + index]); };
  unsigned char const first = at(0);
  if (first < 0x80) return {.length = 1};
  if (first < 0xC2 || first > 0xF4) return {.error = "invalid start byte"};
  std::size_t const length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t index = 1; index < length; ++index) {
    if (offset + index == bytes.size()) return {.error = "unexpected end of data", .bad = index};
    unsigned char const next = at(index);
    bool valid = (next & 0xC0) == 0x80;
    if (index == 1) {
      valid = valid && !(first == 0xE0 && next < 0xA0) && !(first == 0xF0 && next < 0x90) &&
              !(first == 0xF4 && next > 0x8F) && !(first == 0xED && next > 0x9F && !takes_surrogates);
    }
    if (!valid) return {.error = "invalid continuation byte", .bad = index};
  }
  return {.length = length};
}

}  // namespace

Completion<std::string> encode(Runtime& runtime, Value const& text, std::string_view encoding,
                               std::string_view errors) {
  Codec const codec = TRY(codec_named(runtime, encoding));
  std::string_view const source = text.as<StrObject>()->view();
  auto const fits = [&](char32_t code_point) {
    if (codec.limit != 0) return code_point < codec.limit;
    return !is_surrogate(code_point) || errors == "surrogatepass";
  };
  std::string result;
  std::size_t position = 0;
  for (std::size_t offset = 0; offset < source.size(); ++position) {
    char32_t const code_point = next_code_point(source, offset);
    if (fits(code_point)) {
      if (codec.limit != 0) {
        result += static_cast<char>(code_point);
      } else {
        append_code_point(result, code_point);
      }
      continue;
    }
    if (errors == "strict") {
      std::size_t end = position + 1;
      for (std::size_t after = offset; after < source.size() && !fits(next_code_point(source, after));) ++end;
      char const* reason = codec.limit == 0      ? "surrogates not allowed"
                           : codec.limit == 0x80 ? "ordinal not in range(128)"
                                                 : "ordinal not in range(256)";
      return raise_unicode_error(runtime, runtime.types.unicode_encode_error, codec, text, position, end, reason);
    }
    if (errors == "replace") {
      result += '?';
    } else if (errors == "backslashreplace") {
      result += escaped(code_point);
    } else if (errors == "xmlcharrefreplace") {
      result += "&#" + std::to_string(static_cast<std::uint32_t>(code_point)) + ";";
    } else if (errors == "surrogateescape" && code_point >= first_escape && code_point <= last_escape) {
      result += static_cast<char>(code_point & 0xFF);
    } else if (errors != "ignore") {
      return raise_unknown_handler(runtime, errors);
    }
  }
  return result;
}

Completion<Value> decode(Runtime& runtime, Value const& bytes, std::string_view encoding, std::string_view errors) {
  Codec const codec = TRY(codec_named(runtime, encoding));
  std::string const source = bytes.as<BytesObject>()->data;
  std::string result;
  for (std::size_t offset = 0; offset < source.size();) {
    auto const byte = static_cast<unsigned char>(source[offset]);
    Sequence sequence;
    if (codec.limit == 0) {
      sequence = sequence_at(source, offset, errors == "surrogatepass");
      if (!sequence.error) result.append(source, offset, sequence.length);
    } else if (byte < codec.limit) {
      append_code_point(result, byte);
      sequence.length = 1;
    } else {
      sequence.error = "ordinal not in range(128)";
    }
    if (!sequence.error) {
      offset += sequence.length;
      continue;
    }
    if (errors == "strict" || errors == "surrogatepass") {
      return raise_unicode_error(runtime, runtime.types.unicode_decode_error, codec, bytes, offset,
                                 offset + sequence.bad, sequence.error);
    }
    if (errors == "replace") {
      append_code_point(result, 0xFFFD);
    } else if (errors == "backslashreplace" || errors == "surrogateescape") {
      for (std::size_t index = 0; index < sequence.bad; ++index) {
        auto const bad = static_cast<unsigned char>(source[offset + index]);
        if (errors == "backslashreplace") {
          result += escaped(bad);
        } else {
          append_code_point(result, static_cast<char32_t>(0xDC00 + bad));
        }
      }
    } else if (errors != "ignore") {
      return raise_unknown_handler(runtime, errors);
    }
    offset += sequence.bad;
  }
  return str_value(runtime, result);
}

}  // namespace loopscope
