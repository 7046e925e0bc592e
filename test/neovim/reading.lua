-- Runs inside Neovim (0.7 and later): opens a report, asks for all that a reader asks for, and ends with 1 where an answer is not as it should be.
local test = vim.fn.json_decode(vim.env.TEST_CLIENT)
local later = test.reports .. "/calderfold-fire-2021-22.txt"
local WAIT = 10000

local failed = false

local function check(name, is_right, seen)
  failed = failed or not is_right
  io.stdout:write((is_right and "ok " or "NOT OK ") .. name .. (is_right and "" or "\n  " .. vim.inspect(seen)) .. "\n")
end

-- The 0-based line and byte column of the first place of some words in the buffer.
local function place(words)
  for i, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local at = line:find(words, 1, true)
    if at then return i - 1, at - 1 end
  end
  error("The report does not say: " .. words)
end

local function start()
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.textDocument.hover.contentFormat = test.markdown and { "markdown", "plaintext" } or { "plaintext" }
  capabilities.general = capabilities.general or {}
  capabilities.general.positionEncodings = nil
  if test.asks == "as clangd has it" then capabilities.offsetEncoding = { test.encoding, "utf-16" } end
  if test.asks == "as the protocol has it" then capabilities.general.positionEncodings = { test.encoding, "utf-16" } end
  if vim.tbl_isempty(capabilities.general) then capabilities.general = nil end
  local answer
  local config = {
    name = "inspection-lens",
    cmd = test.command,
    root_dir = test.reports,
    capabilities = capabilities,
    on_init = function(client, result)
      client.offset_encoding = result.offsetEncoding or result.capabilities.positionEncoding
      answer = result
    end,
  }
  local id = (vim.lsp.start_client or vim.lsp.start)(config)
  vim.lsp.buf_attach_client(0, id)
  vim.wait(WAIT, function() return answer ~= nil and vim.lsp.buf_is_attached(0, id) end, 20)
  return vim.lsp.get_client_by_id(id), answer
end

vim.cmd("edit " .. vim.fn.fnameescape(later))
local buffer = vim.api.nvim_get_current_buf()
local client, answer = start()
local encoding = client.offset_encoding

-- What the server answers to a request, at words of the report where they are given.
local function ask(method, words, into, others)
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  if words then
    local line, column = place(words)
    vim.api.nvim_win_set_cursor(0, { line + 1, column + (into or 0) })
    params = vim.lsp.util.make_position_params(0, encoding)
  end
  local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend("force", params, others or {}), WAIT) or {}
  return (answers[client.id] or {}).result
end

-- Asks until the answer is as wanted: the other reports are read in the background.
local function await(get, is_right)
  local seen
  vim.wait(WAIT, function()
    seen = get()
    return seen ~= nil and seen ~= vim.NIL and is_right(seen)
  end, 50)
  return seen ~= nil and seen ~= vim.NIL and is_right(seen), seen
end

-- The words that Neovim finds at places in files, as it shows them in its lists of places.
local function words_at(places)
  return vim.tbl_map(function(item)
    local line = vim.fn.readfile(item.filename)[item.lnum]:gsub("\r$", "")
    return vim.fn.fnamemodify(item.filename, ":t") .. ": " .. line:sub(item.col)
  end, vim.lsp.util.locations_to_items(places, encoding))
end

local function has(list, start)
  for _, words in ipairs(list) do
    if vim.startswith(words, start) then return true end
  end
  return false
end

local function reading()
  check("the report has line ends of Windows and emoji", vim.bo.fileformat == "dos" and place("🚒") > 0, vim.bo.fileformat)
  check("positions are counted in " .. test.encoding, encoding == test.encoding, encoding)

  -- hover
  local good = "Service is good at preventing"
  local is_good = function(hover) return hover.contents.value:find("calderfold%-fire%-2018%-19%.txt") ~= nil end
  local is_right, hover = await(function() return ask("textDocument/hover", good, #"Service is ") end, is_good)
  check("hovering a grade names the one of the file beside it", is_right, hover)
  local said = hover.contents.value
  if test.markdown then
    check("in Markdown", hover.contents.kind == "markdown" and said:find("was **Good** in 2018/19", 1, true), said)
  else
    check("in plain text", hover.contents.kind == "plaintext" and said:find("was Good in 2018/19", 1, true) and not said:find("[*\\]"), said)
  end
  local ranged = { uri = vim.uri_from_bufnr(buffer), range = hover.range }
  check("at its very word", has(words_at({ ranged }), "calderfold-fire-2021-22.txt: good at preventing"), words_at({ ranged }))

  -- outline
  local outline = ask("textDocument/documentSymbol")
  local names = vim.tbl_map(function(item) return item.text end, vim.lsp.util.symbols_to_items(outline, buffer))
  check("the outline has pillars and their questions", has(names, "[Namespace] Effectiveness") and has(names, "[Class] Preventing fires"), names)

  -- problems
  local shown = function()
    return vim.tbl_map(function(problem)
      local lines = vim.api.nvim_buf_get_text(buffer, problem.lnum, problem.col, problem.end_lnum, problem.end_col, {})
      return table.concat(lines, "\n") .. " · " .. problem.message
    end, vim.diagnostic.get(buffer))
  end
  local has_survey = function(problems) return has(problems, "64 percent (121 of 212 respondents) · ") end
  local is_shown, problems = await(shown, has_survey)
  check("a contradiction stands at its words, after an emoji", is_shown, problems)

  if answer.capabilities.foldingRangeProvider then
    local folds = ask("textDocument/foldingRange")
    check("sections can be folded", #folds > 10, folds)
  end

  -- to other files
  local recalled = "we identified an area for improvement that the service should evaluate its prevention work"
  local mark, asked = "🚒 👩‍🚒 ’ ", "The service should evaluate its prevention work"
  local definition = ask("textDocument/definition", recalled)
  local first = "calderfold-fire-2018-19.txt: " .. mark .. asked -- an area for improvement is the whole line
  check("definition leads to the file beside it", #definition == 1 and has(words_at(definition), first), words_at(definition))
  local references = words_at(ask("textDocument/references", recalled, 0, { context = { includeDeclaration = true } }))
  check("references are in both files", has(references, first) and has(references, "calderfold-fire-2021-22.txt: " .. asked), references)
  local mentions = words_at(ask("textDocument/references", good, #"Service is ", { context = { includeDeclaration = true } }))
  local after_emoji = { "calderfold-fire-2018-19.txt: good at preventing", "calderfold-fire-2021-22.txt: good at preventing" }
  check("references after emoji stand at their words", has(mentions, after_emoji[1]) and has(mentions, after_emoji[2]), mentions)
  local symbols = ask("workspace/symbol", nil, nil, { query = "evaluate its prevention" })
  local places = words_at(vim.tbl_map(function(symbol) return symbol.location end, symbols))
  check("symbols of the workspace are in both files", has(places, first) and #places >= 2, places)

  -- an edit
  local line, column = place(good)
  local from = column + #"Service is "
  vim.api.nvim_buf_set_text(buffer, line, from, line, from + #"good", { "outstanding" })
  local is_new = function(changed) return changed.contents.value:find("Outstanding") ~= nil end
  local is_followed, changed = await(function() return ask("textDocument/hover", "outstanding at preventing", 2) end, is_new)
  check("an edit after an emoji is followed", is_followed, changed)

  local jump = vim.lsp.util.show_document or vim.lsp.util.jump_to_location
  jump(definition[1], encoding)
  local cursor = vim.api.nvim_win_get_cursor(0)
  local there = vim.api.nvim_get_current_line():sub(cursor[2] + 1)
  check("the jump ends at the words", vim.startswith(there, mark .. asked), there)
end

local went, fault = pcall(reading)
if not went then check("all was asked", false, fault) end
vim.lsp.stop_client(client.id)
vim.cmd(failed and "cquit 1" or "qall!")
