#pragma once

#include <string>
#include <string_view>

#include "values/core/runtime.h"

namespace loopscope {

/// What a run has written, kept until the host takes it: a row of chunks, each the stream (one byte: 1 stdout, 2
/// stderr), the length (u32, little-endian) and the text in UTF-8. Writes to one stream in a row make one chunk.
class OutputBuffer final : public Output {
 public:
  void write(Stream stream, std::string_view utf8) override;

  /// From here on, what is written is dropped: a run that is over runs on only to be torn down.
  void close() { m_is_closed = true; }

  std::string const& chunks() const { return m_chunks; }
  void forget_taken();
  /// Bytes written over the whole run.
  std::uint64_t total_bytes() const { return m_total_bytes; }

 private:
  std::string m_chunks;
  std::size_t m_last_header = 0;  ///< Where the last chunk begins.
  std::uint64_t m_total_bytes = 0;
  bool m_is_closed = false;
};

}  // namespace loopscope
