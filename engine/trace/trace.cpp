#include "trace/trace.h"

#include "base/assert.h"

namespace loopscope {

namespace {

constexpr std::uint64_t bit(EventKind kind) { return std::uint64_t{1} << static_cast<std::uint32_t>(kind); }

std::uint64_t wanted_kinds(TraceMode mode) {
  switch (mode) {
    case TraceMode::nothing: return 0;
    case TraceMode::schedule:
      return bit(EventKind::pass_begin) | bit(EventKind::blocked) | bit(EventKind::step_begin) |
             bit(EventKind::task_created) | bit(EventKind::task_renamed);
    case TraceMode::everything: return ~std::uint64_t{0};
  }
  UNREACHABLE();
}

void append_text(std::string& strings, std::string_view text) {
  auto const length = static_cast<std::uint32_t>(text.size());
  for (int shift = 0; shift < 32; shift += 8) strings.push_back(static_cast<char>(length >> shift & 0xFF));
  strings.append(text);
}

}  // namespace

Trace::Trace(TraceMode mode) : m_wanted(wanted_kinds(mode)) { text(""); }

TextId Trace::text(std::string_view text) {
  auto const [place, is_new] =
      m_text_index.try_emplace(std::string(text), static_cast<std::uint32_t>(m_text_index.size()));
  if (is_new) append_text(m_new_strings, text);
  return TextId{place->second};
}

void Trace::forget_taken() {
  m_records.clear();
  m_new_strings.clear();
}

}  // namespace loopscope
