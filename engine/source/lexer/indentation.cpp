#include "source/lexer/indentation.h"

namespace loopscope {

Indentation::Change Indentation::to(IndentationWidth width) {
  m_dedent_count = 0;
  IndentationWidth const current = m_widths.empty() ? IndentationWidth{} : m_widths.back();
  if (width.column == current.column) {
    return width.alternative == current.alternative ? Change::same : Change::inconsistent;
  }
  if (width.column > current.column) {
    if (m_widths.size() + 1 >= maximum_depth) return Change::too_deep;
    m_widths.push_back(width);
    return width.alternative > current.alternative ? Change::indent : Change::inconsistent;
  }
  while (!m_widths.empty() && width.column < m_widths.back().column) {
    m_widths.pop_back();
    ++m_dedent_count;
  }
  IndentationWidth const outer = m_widths.empty() ? IndentationWidth{} : m_widths.back();
  if (width.column != outer.column) return Change::no_match;
  return width.alternative == outer.alternative ? Change::dedent : Change::inconsistent;
}

}  // namespace loopscope
