#include "source/diagnostics/source_text.h"
#include "base/fill.h"

#include <algorithm>

#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/utf8.h"

namespace loopscope {

SourceText::SourceText(std::string_view text, std::string file_name, Origin origin)
    : m_file_name(std::move(file_name)), m_origin(origin) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  m_text.reserve(text.size());
  m_line_starts.push_back(0);
  for (std::size_t index = 0; index < text.size(); ++index) {
    char byte = text[index];
    if (byte == '\r') {
      if (index + 1 < text.size() && text[index + 1] == '\n') continue;
      byte = '\n';
    }
    m_text.push_back(byte);
    if (byte == '\n') m_line_starts.push_back(static_cast<std::uint32_t>(m_text.size()));
  }
}

std::uint32_t SourceText::line_count() const {
  auto const starts = static_cast<std::uint32_t>(m_line_starts.size());
  return starts > 1 && m_line_starts.back() == m_text.size() ? starts - 1 : starts;
}

std::uint32_t SourceText::line(std::uint32_t offset) const {
  auto const after = std::ranges::upper_bound(m_line_starts, offset);
  return static_cast<std::uint32_t>(after - m_line_starts.begin());
}

SourcePosition SourceText::position(std::uint32_t offset) const {
  std::uint32_t const line_number = line(offset);
  std::uint32_t column = 1;
  std::uint32_t const end = std::min(offset, size());
  for (std::uint32_t index = m_line_starts[line_number - 1]; index < end; ++index) {
    bool const continues_code_point = (static_cast<unsigned char>(m_text[index]) & 0xC0) == 0x80;
    if (!continues_code_point) ++column;
  }
  return {line_number, column};
}

std::string_view SourceText::line_text(std::uint32_t line) const {
  if (line == 0 || line > m_line_starts.size()) return {};
  std::uint32_t const begin = m_line_starts[line - 1];
  std::uint32_t const end = line < m_line_starts.size() ? m_line_starts[line] - 1 : size();
  return text().substr(begin, end - begin);
}

namespace {

/// The encoding that a comment in one of the first two lines declares (PEP 263), in lower case with '_' as '-'; empty
/// when none does.
std::string declared_encoding(SourceText const& source) {
  for (std::uint32_t line = 1; line <= 2; ++line) {
    std::string_view text = source.line_text(line);
    std::size_t const first = text.find_first_not_of(" \t\f");
    if (first == std::string_view::npos) continue;
    if (text[first] != '#') return {};
    std::size_t const coding = text.find("coding");
    if (coding == std::string_view::npos || coding + 6 >= text.size()) continue;
    if (text[coding + 6] != ':' && text[coding + 6] != '=') continue;
    std::size_t const begin = text.find_first_not_of(" \t", coding + 7);
    std::string name;
    for (std::size_t index = begin; index < text.size(); ++index) {
      char const c = text[index];
      bool const is_alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!is_alphanumeric && c != '-' && c != '_' && c != '.') break;
      name.push_back(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    if (!name.empty()) return name;
  }
  return {};
}

}  // namespace

SourceCheck check_source_text(SourceText const& source, DiagnosticSink& diagnostics) {
  if (source.line_count() > SourceText::maximum_lines || source.size() > SourceText::maximum_bytes) {
    diagnostics.report(DiagnosticId::source_too_large, {0, 0},
                       {std::to_string(SourceText::maximum_lines), std::to_string(SourceText::maximum_bytes)});
    return SourceCheck::unreadable;
  }
  bool has_non_ascii = false;
  std::string_view const text = source.text();
  for (std::uint32_t offset = 0; offset < text.size();) {
    DecodedCodePoint const decoded = decode_utf8(text, offset);
    if (decoded.length == 0) {
      auto const byte = static_cast<unsigned char>(text[offset]);
      diagnostics.report(DiagnosticId::source_encoding, {offset, offset + 1}, {hexadecimal(byte, 2)});
      return SourceCheck::unreadable;
    }
    if (decoded.code_point == 0) {
      diagnostics.syntax_error({offset, offset + 1}, "source code cannot contain null bytes");
      return SourceCheck::unreadable;
    }
    has_non_ascii |= decoded.length > 1;
    offset += decoded.length;
  }
  std::string const encoding = declared_encoding(source);
  bool const is_utf8 = encoding.empty() || encoding == "utf-8" || encoding == "utf8" || encoding.starts_with("utf-8-");
  if (has_non_ascii && !is_utf8) {
    diagnostics.report(DiagnosticId::declared_encoding, {0, 0}, {encoding});
    return SourceCheck::unreadable;
  }
  return SourceCheck::readable;
}

}  // namespace loopscope
