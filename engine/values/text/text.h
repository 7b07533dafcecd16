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

/// The same, appended to a text; for values without guest code nothing else is made.
Completion<void> append_repr(Runtime& runtime, std::string& text, Value const& value);
Completion<void> append_str(Runtime& runtime, std::string& text, Value const& value);

/// The repr of a str: quotes chosen and escapes written as CPython's.
void append_str_repr(std::string& text, std::string_view utf8);
/// `count` copies of the bytes one after another, in time linear in the result with few appends; empty when count < 1.
std::string repeated(std::string_view bytes, std::int64_t count);

/// Replaces what is not ASCII by \x, \u and \U escapes.
std::string escape_non_ascii(std::string_view utf8);

/// `<name object at 0x…>`: the address is the object's stable number.
std::string object_repr(Runtime& runtime, Object& object, std::string_view what);
/// `<what at 0x…>`, alike.
std::string address_repr(Runtime& runtime, Object& object, std::string_view what);

/// Guards a container's repr against itself: false when it is being made already.
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
