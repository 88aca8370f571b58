RETURN 'Query'
