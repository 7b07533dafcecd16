#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A guest str, immutable: its UTF-8 bytes follow the object in memory. Lone surrogates are stored as three bytes each.
class StrObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::str;

  /// Called only by make_str, which allocates space for the bytes behind the object.
  StrObject(Type& type, std::string_view utf8);
  ~StrObject();

  std::string_view view() const { return {bytes(), m_size}; }
  /// Length in code points.
  std::uint32_t length() const { return m_length; }
  std::uint32_t byte_size() const { return m_size; }
  bool is_ascii() const { return m_length == m_size; }
  bool is_interned() const { return m_interned; }

  /// CPython's hash(): SipHash-1-3 with the key for PYTHONHASHSEED=0 over CPython's representation of the text.
  std::int64_t hash() const {
    if (m_hash == unknown_hash) [[unlikely]]
      m_hash = compute_hash();
    return m_hash;
  }

  /// The byte offset of the code point at the index, which may be the length.
  std::size_t byte_offset(std::size_t index) const;
  /// The text between two code point indices, end exclusive; 0 <= begin <= end <= length.
  std::string_view slice(std::size_t begin, std::size_t end) const;

 private:
  friend class Runtime;
  static constexpr std::int64_t unknown_hash = -1;  // hash() is never -1, as in CPython.

  char const* bytes() const { return reinterpret_cast<char const*>(this + 1); }
  std::int64_t compute_hash() const;

  mutable std::int64_t m_hash = unknown_hash;
  std::uint32_t m_size;
  std::uint32_t m_length;
  bool m_interned = false;
};

/// Creates a str from valid UTF-8.
Ref<StrObject> make_str(Runtime& runtime, std::string_view utf8);
inline Value str_value(Runtime& runtime, std::string_view utf8) { return Value::from(make_str(runtime, utf8)); }
/// The str itself, or a plain str with the same text for an instance of a class of the program.
Value plain_str(Runtime& runtime, Value const& string);

inline bool same_text(StrObject const& a, StrObject const& b) { return &a == &b || a.view() == b.view(); }

inline bool is_str(Value const& value) { return value.is<StrObject>(); }

}  // namespace loopscope
