#pragma once

#include <string>
#include <string_view>

#include "values/core/runtime.h"

namespace loopscope {

/// The output of a run, kept until the host takes it: a sequence of chunks, each the stream (one byte: 1 stdout, 2
/// stderr), the length in bytes (u32, little-endian) and the text in UTF-8. Consecutive writes to one stream form one
/// chunk.
class OutputBuffer final : public Output {
 public:
  void write(Stream stream, std::string_view utf8) override;

  /// Discards all later writes: after the end of a run, its code runs only during tear-down.
  void close() { m_is_closed = true; }

  std::string const& chunks() const { return m_chunks; }
  void forget_taken();
  /// The number of bytes written over the whole run.
  std::uint64_t total_bytes() const { return m_total_bytes; }

 private:
  std::string m_chunks;
  std::size_t m_last_header = 0;  ///< The offset of the last chunk.
  std::uint64_t m_total_bytes = 0;
  bool m_is_closed = false;
};

}  // namespace loopscope
