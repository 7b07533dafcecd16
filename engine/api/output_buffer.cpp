#include "api/output_buffer.h"

#include <cstdint>
#include <cstring>

namespace loopscope {

namespace {
constexpr std::size_t header_size = 1 + sizeof(std::uint32_t);
}

void OutputBuffer::write(Stream stream, std::string_view utf8) {
  if (utf8.empty() || m_is_closed) return;
  m_total_bytes += utf8.size();
  if (m_chunks.empty() || m_chunks[m_last_header] != static_cast<char>(stream)) {
    m_last_header = m_chunks.size();
    m_chunks.append(header_size, '\0');
    m_chunks[m_last_header] = static_cast<char>(stream);
  }
  m_chunks += utf8;
  auto const length = static_cast<std::uint32_t>(m_chunks.size() - m_last_header - header_size);
  std::memcpy(&m_chunks[m_last_header + 1], &length, sizeof length);
}

void OutputBuffer::forget_taken() {
  m_chunks.clear();
  m_last_header = 0;
}

}  // namespace loopscope
