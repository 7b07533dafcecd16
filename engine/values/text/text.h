#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// `repr(value)`, `str(value)`, `ascii(value)`.
Completion<Ref<StrObject>> repr(Runtime& runtime, Value const& value);
Completion<Ref<StrObject>> str(Runtime& runtime, Value const& value);
Completion<Ref<StrObject>> ascii(Runtime& runtime, Value const& value);

/// As `repr` and `str`, appended to a text; without guest code, no object is created.
Completion<void> append_repr(Runtime& runtime, std::string& text, Value const& value);
Completion<void> append_str(Runtime& runtime, std::string& text, Value const& value);

/// The repr of a str, with CPython's choice of quotes and escapes.
void append_str_repr(std::string& text, std::string_view utf8);
/// `count` copies of the bytes, in time linear in the result and with few appends; empty when count < 1.
std::string repeated(std::string_view bytes, std::int64_t count);

/// Replaces non-ASCII characters by \x, \u and \U escapes.
std::string escape_non_ascii(std::string_view utf8);

/// `<name object at 0x…>`: the address is the object's stable number.
std::string object_repr(Runtime& runtime, Object& object, std::string_view what);
/// `<what at 0x…>`, with the stable number as the address.
std::string address_repr(Runtime& runtime, Object& object, std::string_view what);

/// Detects recursion in a container's repr: `entered()` is false when the repr is already in progress.
class ReprGuard {
 public:
  ReprGuard(Runtime& runtime, Object const& container);
  ReprGuard(ReprGuard const&) = delete;
  ~ReprGuard();
  bool entered() const { return m_entered; }

 private:
  Runtime& m_runtime;
  bool m_entered;
};

}  // namespace loopscope
