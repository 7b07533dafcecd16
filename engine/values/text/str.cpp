#include "values/text/str.h"

#include <cstring>

#include "values/core/hash.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/utf8.h"

namespace loopscope {

StrObject::StrObject(Type& type, std::string_view utf8)
    : Object(object_kind, type),
      m_size(static_cast<std::uint32_t>(utf8.size())),
      m_length(static_cast<std::uint32_t>(count_code_points(utf8))) {
  if (!utf8.empty()) std::memcpy(reinterpret_cast<char*>(this + 1), utf8.data(), utf8.size());
}

StrObject::~StrObject() {
  if (m_interned) type().runtime().forget_interned(*this);
}

std::int64_t StrObject::compute_hash() const { return hash_text(view()); }

std::size_t StrObject::byte_offset(std::size_t index) const {
  if (is_ascii()) return index;
  std::string_view const text = view();
  std::size_t offset = 0;
  while (index-- > 0) offset += code_point_size(static_cast<unsigned char>(text[offset]));
  return offset;
}

std::string_view StrObject::slice(std::size_t begin, std::size_t end) const {
  if (is_ascii()) return view().substr(begin, end - begin);
  std::string_view const text = view();
  std::size_t const first = byte_offset(begin);
  std::size_t last = first;
  for (std::size_t index = begin; index < end; ++index) last += code_point_size(static_cast<unsigned char>(text[last]));
  return text.substr(first, last - first);
}

Ref<StrObject> make_str(Runtime& runtime, std::string_view utf8) {
  if (utf8.empty()) {
    if (Ref<StrObject> empty = runtime.empty_str()) return empty;
  }
  return runtime.heap.make_sized<StrObject>(sizeof(StrObject) + utf8.size(), *runtime.types.str, utf8);
}

}  // namespace loopscope
